// Generated from identity-service/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/v1/account-setups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-setups/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-setups/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{kvkNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keycloak-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeContact"];
        trace?: never;
    };
    "/v1/me/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/logins.csv": {
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
    "/v1/me/logins.xlsx": {
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
    "/v1/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/establishment-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeEstablishmentNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/persons/{personId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change"];
        trace?: never;
    };
    "/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/username-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ask"];
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
        Accepted: {
            registrationId?: string;
        };
        AccountSetupView: {
            name?: string;
            proposedUsername?: string;
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
            /** @enum {string} */
            state?: "PREPARING" | "CHOOSE_USERNAME" | "SET_CREDENTIALS" | "DONE";
            username?: string;
        };
        Address: {
            city?: string;
            houseNumber?: string;
            postalCode?: string;
            street?: string;
        };
        AddressPart: {
            city: string;
            houseNumber: string;
            postalCode: string;
            street: string;
        };
        AdministratorPart: {
            /** Format: date */
            dateOfBirth: string;
            /** Format: email */
            email: string;
            firstNames: string;
            mobile?: string;
            prefix?: string;
            surname: string;
        };
        CompanyPart: {
            establishmentNumber?: string;
            kvkNumber: string;
            phoneNumber: string;
        };
        CompanyView: {
            address?: components["schemas"]["Address"];
            establishments?: components["schemas"]["EstablishmentView"][];
            kvkNumber?: string;
            /** Format: int32 */
            legalRepresentatives?: number;
            name?: string;
            rsin?: string;
        };
        ContactRequest: {
            /** Format: email */
            email?: string;
            mobile?: string;
        };
        ContactView: {
            email?: string;
            mobile?: string;
            personId?: string;
        };
        EstablishmentView: {
            address?: components["schemas"]["Address"];
            establishmentNumber?: string;
            name?: string;
        };
        FurtherCompany: {
            establishmentNumber?: string;
            kvkNumber: string;
        };
        LinkView: {
            link?: string;
        };
        LoginEvent: {
            error?: string;
            id: string;
            ipAddress?: string;
            secondFactor?: string;
            /** Format: int64 */
            time?: number;
            type: string;
            userId?: string;
        };
        LoginView: {
            address?: string;
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            method?: "PASSWORD" | "OTP" | "SMS";
            /** @enum {string} */
            result?: "SUCCESS" | "WRONG_PASSWORD" | "WRONG_CODE" | "LOCKED" | "EXPIRED" | "OTHER";
        };
        MeView: {
            /** Format: date */
            dateOfBirth?: string;
            email?: string;
            employee?: boolean;
            firstNames?: string;
            level?: string;
            means?: components["schemas"]["MyMeans"][];
            mobile?: string;
            name?: string;
            operator?: boolean;
            organisations?: components["schemas"]["MyOrganisation"][];
            personId?: string;
            prefix?: string;
            surname?: string;
            username?: string;
        };
        MyMeans: {
            /** Format: date */
            activatedOn?: string;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
            uniqueId?: string;
        };
        MyOrganisation: {
            /** Format: date */
            administratorUntil?: string;
            establishmentNumber?: string;
            kvkNumber?: string;
            level?: string;
            meansId?: string;
            name?: string;
            organisationId?: string;
            role?: string;
        };
        OrganisationView: {
            address?: components["schemas"]["Address"];
            establishmentNumber?: string;
            kvkNumber?: string;
            name?: string;
            /** Format: int32 */
            numberOfEstablishments?: number;
            organisationId?: string;
            phoneNumber?: string;
            rsin?: string;
            /** Format: int64 */
            version?: number;
        };
        OwnContactRequest: {
            /** Format: email */
            email: string;
        };
        PageOfLoginView: {
            items?: components["schemas"]["LoginView"][];
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
        RegistrationRequest: {
            administrator: components["schemas"]["AdministratorPart"];
            agreed?: boolean;
            company: components["schemas"]["CompanyPart"];
            /** Format: int32 */
            contractYears: number;
            furtherCompanies?: components["schemas"]["FurtherCompany"][];
            identificationAddress?: components["schemas"]["AddressPart"];
            /** @enum {string} */
            level: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            representative: components["schemas"]["RepresentativePart"];
            /** @enum {string} */
            secondFactor: "NONE" | "SMS" | "OTP";
        };
        ReminderRequest: {
            /** Format: email */
            email: string;
        };
        RepresentativePart: {
            /** Format: email */
            email: string;
            name: string;
        };
        StateView: {
            /** @enum {string} */
            state?: "PREPARING" | "CHOOSE_USERNAME" | "SET_CREDENTIALS" | "DONE";
        };
        TokenRequest: {
            token: string;
        };
        UsernameRequest: {
            token: string;
            username: string;
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
    choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsernameRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LinkView"];
                };
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StateView"];
                };
            };
        };
    };
    lookup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountSetupView"];
                };
            };
        };
    };
    find: {
        parameters: {
            query?: {
                establishmentNumber?: string;
            };
            header?: never;
            path: {
                kvkNumber: string;
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
                    "*/*": components["schemas"]["CompanyView"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header?: {
                Authorization?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginEvent"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    me: {
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
                    "*/*": components["schemas"]["MeView"];
                };
            };
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnContactRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeView"];
                };
            };
        };
    };
    mine: {
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
                    "*/*": components["schemas"]["PageOfLoginView"];
                };
            };
        };
    };
    file_1: {
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
                content?: never;
            };
        };
    };
    file: {
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
                content?: never;
            };
        };
    };
    show: {
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
                    "*/*": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    removeEstablishmentNumber: {
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
                    "*/*": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContactView"];
                };
            };
        };
    };
    register: {
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
                "application/json": components["schemas"]["RegistrationRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Accepted"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
