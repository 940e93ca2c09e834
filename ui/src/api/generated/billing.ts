// Generated from billing-service/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/v1/direct-debit-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direct-debit-batches/{batchId}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoice-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoice-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/organisations/{organisationId}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/invoices.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/invoices.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/invoices/{invoiceId}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/invoices/{invoiceId}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ubl"];
        put?: never;
        post?: never;
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
    "/v1/waiting-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waiting"];
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
        BatchAnswer: {
            batchId?: string;
            /** Format: int32 */
            count?: number;
            downloads?: components["schemas"]["Download"][];
            /** Format: date-time */
            madeAt?: string;
            total?: string;
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
        Download: {
            /** Format: date-time */
            at?: string;
            by?: string;
        };
        EmailRequest: {
            /** Format: email */
            email: string;
        };
        IbanRequest: {
            iban: string;
            mandateAgreed?: boolean;
        };
        InvoiceAnswer: {
            /** Format: date */
            date?: string;
            /** Format: date */
            dueDate?: string;
            /** Format: date */
            from?: string;
            invoiceId?: string;
            lines?: components["schemas"]["LineAnswer"][];
            mandateReference?: string;
            maskedIban?: string;
            net?: string;
            number?: string;
            /** @enum {string} */
            paymentMethod?: "BANK_TRANSFER" | "DIRECT_DEBIT";
            /** Format: date-time */
            sentAt?: string;
            /** Format: date */
            through?: string;
            total?: string;
            vat?: string;
            vatTotals?: components["schemas"]["VatAnswer"][];
        };
        InvoiceRow: {
            /** Format: date */
            date?: string;
            /** Format: date */
            dueDate?: string;
            invoiceId?: string;
            number?: string;
            /** @enum {string} */
            paymentMethod?: "BANK_TRANSFER" | "DIRECT_DEBIT";
            /** Format: date-time */
            sentAt?: string;
            total?: string;
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
        LineAnswer: {
            amount?: string;
            /** @enum {string} */
            code?: "MEANS_EH2_1_YEAR" | "MEANS_EH2_3_YEARS" | "MEANS_EH2_PLUS_1_YEAR" | "MEANS_EH2_PLUS_3_YEARS" | "MEANS_EH3_1_YEAR" | "MEANS_EH3_3_YEARS" | "MEANS_EH4_1_YEAR" | "MEANS_EH4_3_YEARS" | "TAX_AUTHORITY_MEANS_1_YEAR" | "TAX_AUTHORITY_MEANS_3_YEARS" | "KVK_LINK" | "IDENTIFICATION" | "OTP_DEVICE" | "ACTIVATION_LETTER_EH2" | "ACTIVATION_LETTER_EH2_PLUS" | "ACTIVATION_LETTER_EH3" | "ACTIVATION_LETTER_EH4" | "INTERMEDIARY" | "RELATIONS";
            /** Format: date */
            day?: string;
            description?: string;
            /** Format: int32 */
            quantity?: number;
            unitPrice?: string;
            vatRate?: string;
        };
        PageOfBatchAnswer: {
            items?: components["schemas"]["BatchAnswer"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
            totals?: {
                [key: string]: number;
            };
        };
        PageOfInvoiceRow: {
            items?: components["schemas"]["InvoiceRow"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
            totals?: {
                [key: string]: number;
            };
        };
        PageOfRunAnswer: {
            items?: components["schemas"]["RunAnswer"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
            totals?: {
                [key: string]: number;
            };
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
        RunAnswer: {
            /** Format: date */
            date?: string;
            /** Format: date-time */
            finishedAt?: string;
            runId?: string;
            /** Format: date-time */
            startedAt?: string;
            startedBy?: string;
            /** Format: date */
            through?: string;
        };
        RunRequest: {
            /** Format: date */
            through?: string;
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
        VatAnswer: {
            net?: string;
            rate?: string;
            vat?: string;
        };
        WaitingInvoice: {
            /** Format: date */
            date?: string;
            invoiceId?: string;
            number?: string;
            organisationName?: string;
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
    list_2: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
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
                    "*/*": components["schemas"]["PageOfBatchAnswer"];
                };
            };
        };
    };
    download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
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
                    "application/xml": string;
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
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
                    "*/*": components["schemas"]["PageOfRunAnswer"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RunAnswer"];
                };
            };
        };
    };
    one_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
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
                    "*/*": components["schemas"]["RunAnswer"];
                };
            };
        };
    };
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
    list_1: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
            };
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
                    "*/*": components["schemas"]["PageOfInvoiceRow"];
                };
            };
        };
    };
    file_1: {
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
                content?: never;
            };
        };
    };
    file: {
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
                content?: never;
            };
        };
    };
    one_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoiceId: string;
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
                    "*/*": components["schemas"]["InvoiceAnswer"];
                };
            };
        };
    };
    pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoiceId: string;
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
                    "application/pdf": string;
                };
            };
        };
    };
    ubl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoiceId: string;
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
                    "application/xml": string;
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
    waiting: {
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
                    "*/*": components["schemas"]["WaitingInvoice"][];
                };
            };
        };
    };
}
