// Generated from billing-service/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/v1/organisations/{organisationId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/account/direct-debit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["directDebit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/account/email-invoicing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["emailInvoicing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/account/iban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["iban"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/account/invoice-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["invoiceEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/account/invoice-email/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/quotes/{quoteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registration-costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["costs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tariffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tariffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountAnswer: {
            iban?: string;
            invoiceEmail?: string;
            /** @enum {string} */
            invoicingMode?: "POST" | "EMAIL";
            /** Format: date-time */
            mandateAgreedAt?: string;
            mandateText?: string;
            /** @enum {string} */
            paymentMethod?: "BANK_TRANSFER" | "DIRECT_DEBIT";
            unconfirmedEmail?: string;
            /** Format: date-time */
            unconfirmedUntil?: string;
        };
        CodeRequest: {
            code: string;
        };
        CostsAnswer: {
            lines?: components["schemas"]["Line"][];
            net?: string;
            note?: string;
            total?: string;
            vat?: string;
        };
        EmailRequest: {
            /** Format: email */
            email: string;
        };
        IbanRequest: {
            iban: string;
            mandateAgreed?: boolean;
        };
        Line: {
            amount?: string;
            /** @enum {string} */
            charged?: "ONCE" | "PER_CONTRACT";
            /** @enum {string} */
            code?: "MEANS_EH2_1_YEAR" | "MEANS_EH2_3_YEARS" | "MEANS_EH2_PLUS_1_YEAR" | "MEANS_EH2_PLUS_3_YEARS" | "MEANS_EH3_1_YEAR" | "MEANS_EH3_3_YEARS" | "MEANS_EH4_1_YEAR" | "MEANS_EH4_3_YEARS" | "TAX_AUTHORITY_MEANS_1_YEAR" | "TAX_AUTHORITY_MEANS_3_YEARS" | "KVK_LINK" | "IDENTIFICATION" | "OTP_DEVICE" | "ACTIVATION_LETTER_EH2" | "ACTIVATION_LETTER_EH2_PLUS" | "ACTIVATION_LETTER_EH3" | "ACTIVATION_LETTER_EH4" | "INTERMEDIARY" | "RELATIONS";
            description?: string;
            /** Format: int32 */
            quantity?: number;
            unitPrice?: string;
            vat?: string;
            vatRate?: string;
        };
        QuoteAnswer: {
            lines?: components["schemas"]["Line"][];
            net?: string;
            note?: string;
            quoteId?: string;
            total?: string;
            /** Format: date-time */
            validUntil?: string;
            vat?: string;
        };
        QuoteRequest: {
            /** Format: int32 */
            contractYears?: number;
            /** @enum {string} */
            currentLevel?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            /** @enum {string} */
            kind: "NEW_MEANS" | "LEVEL_CHANGE" | "LINK" | "CONVERSION" | "LETTER" | "INTERMEDIARY" | "RELATIONS";
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            /** Format: int32 */
            organisations?: number;
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
            taxAuthorityMeans?: boolean;
        };
        TariffRow: {
            amount?: string;
            /** @enum {string} */
            charged?: "ONCE" | "PER_CONTRACT";
            /** @enum {string} */
            code?: "MEANS_EH2_1_YEAR" | "MEANS_EH2_3_YEARS" | "MEANS_EH2_PLUS_1_YEAR" | "MEANS_EH2_PLUS_3_YEARS" | "MEANS_EH3_1_YEAR" | "MEANS_EH3_3_YEARS" | "MEANS_EH4_1_YEAR" | "MEANS_EH4_3_YEARS" | "TAX_AUTHORITY_MEANS_1_YEAR" | "TAX_AUTHORITY_MEANS_3_YEARS" | "KVK_LINK" | "IDENTIFICATION" | "OTP_DEVICE" | "ACTIVATION_LETTER_EH2" | "ACTIVATION_LETTER_EH2_PLUS" | "ACTIVATION_LETTER_EH3" | "ACTIVATION_LETTER_EH4" | "INTERMEDIARY" | "RELATIONS";
            description?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
            vatRate?: string;
        };
        TariffsAnswer: {
            items?: components["schemas"]["TariffRow"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountAnswer"];
                };
            };
        };
    };
    directDebit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountAnswer"];
                };
            };
        };
    };
    emailInvoicing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountAnswer"];
                };
            };
        };
    };
    iban: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IbanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountAnswer"];
                };
            };
        };
    };
    invoiceEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountAnswer"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountAnswer"];
                };
            };
        };
    };
    make: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["QuoteAnswer"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["QuoteAnswer"];
                };
            };
        };
    };
    costs: {
        parameters: {
            query: {
                contractYears: number;
                level: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
                organisations?: number;
                secondFactor: "NONE" | "SMS" | "OTP";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CostsAnswer"];
                };
            };
        };
    };
    tariffs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TariffsAnswer"];
                };
            };
        };
    };
}
