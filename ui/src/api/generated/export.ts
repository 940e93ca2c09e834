// Generated from export-service/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/v1/organisations/{organisationId}/authorizations.csv": {
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
    "/v1/organisations/{organisationId}/authorizations.xlsx": {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        JobRequest: {
            /** Format: date */
            expiresFrom?: string;
            /** Format: date */
            expiresTo?: string;
            expiring?: boolean;
            meansId?: string;
            /** @enum {string} */
            overview: "MEANS" | "AUTHORIZATIONS";
            query?: string;
            serviceId?: string;
            sort?: string;
            /** @enum {string} */
            status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ATTENTION";
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
            overview?: "MEANS" | "AUTHORIZATIONS";
            /** Format: date-time */
            requestedAt?: string;
            /** Format: int64 */
            rows?: number;
            /** @enum {string} */
            state?: "QUEUED" | "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
            /** @enum {string} */
            type?: "XLSX" | "CSV";
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
    file_1: {
        parameters: {
            query?: {
                expiresFrom?: string;
                expiresTo?: string;
                expiring?: boolean;
                meansId?: string;
                page?: number;
                query?: string;
                serviceId?: string;
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
    file: {
        parameters: {
            query?: {
                expiresFrom?: string;
                expiresTo?: string;
                expiring?: boolean;
                meansId?: string;
                page?: number;
                query?: string;
                serviceId?: string;
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
                status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ATTENTION";
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
                status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ATTENTION";
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
