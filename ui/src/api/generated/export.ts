// Generated from export-service/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/v1/organisations/{organisationId}/authorizations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/authorizations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/granted.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["granted_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/granted.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["granted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["own"];
        put?: never;
        post: operations["request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete: operations["cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/jobs/{jobId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/received.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["received_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/received.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/requests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/requests.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["requests_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/trail.csv": {
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
    "/v1/organisations/{organisationId}/trail.xlsx": {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        JobRequest: {
            by?: string;
            /** Format: date */
            expiresFrom?: string;
            /** Format: date */
            expiresTo?: string;
            expiring?: boolean;
            /** Format: date */
            from?: string;
            kind?: string;
            meansId?: string;
            /** @enum {string} */
            overview: "MEANS" | "AUTHORIZATIONS" | "GRANTED" | "RECEIVED" | "REQUESTS" | "TRAIL";
            query?: string;
            /** @enum {string} */
            requestState?: "OPEN" | "ACCEPTED" | "DECLINED" | "LAPSED" | "WITHDRAWN";
            serviceId?: string;
            serviceQuery?: string;
            sort?: string;
            /** @enum {string} */
            status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ATTENTION" | "ROLE_EXPIRING";
            /** Format: date */
            to?: string;
            /** @enum {string} */
            type: "XLSX" | "CSV";
        };
        JobView: {
            /** Format: int64 */
            bytes?: number;
            /** Format: int64 */
            done?: number;
            /** Format: date-time */
            expiresAt?: string;
            fileName?: string;
            /** Format: date-time */
            finishedAt?: string;
            id?: string;
            /** @enum {string} */
            overview?: "MEANS" | "AUTHORIZATIONS" | "GRANTED" | "RECEIVED" | "REQUESTS" | "TRAIL";
            /** Format: date-time */
            requestedAt?: string;
            /** Format: int64 */
            rows?: number;
            /** @enum {string} */
            state?: "QUEUED" | "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
            /** @enum {string} */
            type?: "XLSX" | "CSV";
        };
        PageOfTrailLine: {
            items?: components["schemas"]["TrailLine"][];
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
        TrailLine: {
            /** @enum {string} */
            action?: "MEANS_REQUESTED" | "MEANS_APPROVED" | "MEANS_REJECTED" | "MEANS_WITHDRAWN" | "ACTIVATION_LETTER_REQUESTED" | "ACTIVATION_LETTER_ISSUED" | "ACTIVATION_PROVEN" | "ACTIVATION_EXPIRED" | "MEANS_ACTIVATED" | "MUTATION_REQUESTED" | "MUTATION_APPROVED" | "MUTATION_REJECTED" | "MUTATION_WITHDRAWN" | "MEANS_LEVEL_CHANGED" | "MEANS_ROLE_CHANGED" | "MEANS_LINKED" | "MEANS_UNLINKED" | "MEANS_CONVERTED" | "MEANS_END_SCHEDULED" | "MEANS_END_CANCELLED" | "MEANS_ENDED" | "PERSON_REGISTERED" | "CONTACT_DETAILS_CHANGED" | "ACCOUNT_READY" | "AUTHORIZATION_GRANTED" | "AUTHORIZATION_END_DATE_CHANGED" | "AUTHORIZATION_REVOKED" | "AUTHORIZATION_EXPIRED" | "SERVICE_CATALOGUE_IMPORTED" | "CHAIN_AUTHORIZATION_GRANTED" | "CHAIN_AUTHORIZATION_END_DATE_CHANGED" | "CHAIN_AUTHORIZATION_REVOKED" | "CHAIN_AUTHORIZATION_EXPIRED" | "CHAIN_AUTHORIZATION_REQUESTED" | "CHAIN_AUTHORIZATION_ACCEPTED" | "CHAIN_AUTHORIZATION_DECLINED" | "CHAIN_AUTHORIZATION_REQUEST_LAPSED" | "CHAIN_AUTHORIZATION_REQUEST_WITHDRAWN" | "INTERMEDIARY_REGISTERED" | "INTERMEDIARY_REMOVED" | "RELATIONS_FUNCTION_ACTIVATED" | "ORGANISATION_REGISTERED" | "REGISTRATION_SUBMITTED" | "ESTABLISHMENT_NUMBER_REMOVED" | "ORGANISATION_ENDED" | "BILLING_DETAILS_CHANGED" | "CHARGE_RECORDED" | "INVOICE_ISSUED" | "APPLICATION_TAKEN" | "APPLICATION_TAKEN_OVER" | "APPLICATION_GIVEN_BACK" | "APPLICATION_OPENED" | "ROLE_RENEWAL_OPENED" | "SCAN_UPLOADED" | "SCAN_OPENED" | "IMPORT_UPLOADED" | "IMPORT_RESULT_OPENED" | "EXPORT_MADE" | "EXPORT_REQUESTED" | "UNKNOWN";
            address?: string;
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            doer?: "PERSON" | "EMPLOYEE" | "SYSTEM" | "ANONYMOUS";
            id?: string;
            /** @enum {string} */
            kind?: "MEANS" | "AUTHORIZATIONS" | "CHAINS" | "COMPANY" | "BILLING" | "DOCUMENTS" | "DOWNLOADS" | "OTHER";
            name?: string;
            personId?: string;
            subject?: string;
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
    file_3: {
        parameters: {
            query?: {
                expiresFrom?: string;
                expiresTo?: string;
                expiring?: boolean;
                meansId?: string;
                page?: number;
                query?: string;
                serviceId?: string;
                serviceQuery?: string;
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
                content?: never;
            };
        };
    };
    file_2: {
        parameters: {
            query?: {
                expiresFrom?: string;
                expiresTo?: string;
                expiring?: boolean;
                meansId?: string;
                page?: number;
                query?: string;
                serviceId?: string;
                serviceQuery?: string;
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
                content?: never;
            };
        };
    };
    granted_1: {
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
                content?: never;
            };
        };
    };
    granted: {
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
                content?: never;
            };
        };
    };
    own: {
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
                    "*/*": components["schemas"]["JobView"][];
                };
            };
        };
    };
    request: {
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
                "application/json": components["schemas"]["JobRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
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
                    "*/*": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
    jobFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
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
    csv: {
        parameters: {
            query?: {
                expiring?: boolean;
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ATTENTION" | "ROLE_EXPIRING";
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
                content?: never;
            };
        };
    };
    xlsx: {
        parameters: {
            query?: {
                expiring?: boolean;
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ATTENTION" | "ROLE_EXPIRING";
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
                content?: never;
            };
        };
    };
    received_1: {
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
                content?: never;
            };
        };
    };
    received: {
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
                content?: never;
            };
        };
    };
    requests: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                requestState?: "OPEN" | "ACCEPTED" | "DECLINED" | "LAPSED" | "WITHDRAWN";
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
                content?: never;
            };
        };
    };
    requests_1: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                requestState?: "OPEN" | "ACCEPTED" | "DECLINED" | "LAPSED" | "WITHDRAWN";
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
                content?: never;
            };
        };
    };
    page: {
        parameters: {
            query?: {
                by?: string;
                from?: string;
                kind?: "MEANS" | "AUTHORIZATIONS" | "CHAINS" | "COMPANY" | "BILLING" | "DOCUMENTS" | "DOWNLOADS" | "OTHER";
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                to?: string;
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
                    "*/*": components["schemas"]["PageOfTrailLine"];
                };
            };
        };
    };
    file: {
        parameters: {
            query?: {
                by?: string;
                from?: string;
                kind?: "MEANS" | "AUTHORIZATIONS" | "CHAINS" | "COMPANY" | "BILLING" | "DOCUMENTS" | "DOWNLOADS" | "OTHER";
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                to?: string;
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
                content?: never;
            };
        };
    };
    file_1: {
        parameters: {
            query?: {
                by?: string;
                from?: string;
                kind?: "MEANS" | "AUTHORIZATIONS" | "CHAINS" | "COMPANY" | "BILLING" | "DOCUMENTS" | "DOWNLOADS" | "OTHER";
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                to?: string;
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
                content?: never;
            };
        };
    };
}
