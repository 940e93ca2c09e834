// Generated from authorization-service/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/access/v1/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["evaluateAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue": {
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
    "/v1/organisations/{organisationId}/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put: operations["grant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/authorizations/{authorizationId}": {
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
        patch: operations["changeEndDate"];
        trace?: never;
    };
    "/v1/organisations/{organisationId}/authorizations/{authorizationId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revoke"];
        delete: operations["undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/authorizations/losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["losses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/authorizations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/authorizations/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["opened"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["catalogue"];
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
        Action: {
            name?: string;
        };
        AuthorizationRow: {
            authorizationId?: string;
            /** Format: int64 */
            daysLeft?: number;
            /** Format: date */
            endDate?: string;
            expiring?: boolean;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            personName?: string;
            provider?: string;
            revocation?: components["schemas"]["Revocation"];
            serviceId?: string;
            serviceName?: string;
            /** Format: date */
            startDate?: string;
            /** Format: int64 */
            version?: number;
        };
        Context: {
            organisation?: components["schemas"]["Organisation"];
        };
        EndDateRequest: {
            /** Format: date */
            endDate: string;
        };
        Entity: {
            id?: string;
            type?: string;
        };
        EvaluationAnswer: {
            context?: components["schemas"]["Context"];
            decision?: boolean;
        };
        EvaluationRequest: {
            action?: components["schemas"]["Action"];
            context?: components["schemas"]["Context"];
            evaluations?: components["schemas"]["EvaluationRequest"][];
            options?: components["schemas"]["Options"];
            resource?: components["schemas"]["Entity"];
            subject?: components["schemas"]["Entity"];
        };
        Explanation: {
            decision?: boolean;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            path?: string;
            /** @enum {string} */
            reason?: "AUTHORIZED" | "UNKNOWN_ACTION" | "UNKNOWN_SUBJECT" | "UNKNOWN_SERVICE" | "UNKNOWN_ORGANISATION" | "MEANS_NOT_ACTIVE" | "NOT_OF_ORGANISATION" | "LEVEL_TOO_LOW" | "ONLY_TAX_AUTHORITY_SERVICES" | "NOT_AUTHORIZED" | "REVOKED" | "EXPIRED";
            sentence?: string;
        };
        GrantAnswer: {
            results?: components["schemas"]["Result"][];
        };
        GrantRequest: {
            /** Format: date */
            endDate?: string;
            meansIds: string[];
            serviceIds: string[];
        };
        ImportAnswer: {
            /** Format: int32 */
            added?: number;
            /** Format: int32 */
            changed?: number;
            version?: string;
            /** Format: int32 */
            withdrawn?: number;
        };
        Item: {
            /** Format: int64 */
            count?: number;
            /** Format: int64 */
            expiring?: number;
            meansId?: string;
        };
        LossRow: {
            authorizationId?: string;
            /** Format: date */
            endDate?: string;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            organisationId?: string;
            provider?: string;
            serviceId?: string;
            serviceName?: string;
        };
        MeansSummary: {
            /** Format: int64 */
            expiring?: number;
            items?: components["schemas"]["Item"][];
            meansWithExpiring?: string[];
        };
        Options: {
            /** @enum {string} */
            evaluations_semantic?: "execute_all" | "deny_on_first_deny" | "permit_on_first_permit";
        };
        Organisation: {
            establishmentNumber?: string;
            kvkNumber?: string;
        };
        PageOfAuthorizationRow: {
            items?: components["schemas"]["AuthorizationRow"][];
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
        PageOfLossRow: {
            items?: components["schemas"]["LossRow"][];
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
        PageOfServiceRow: {
            items?: components["schemas"]["ServiceRow"][];
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
        PageOfServiceUseRow: {
            items?: components["schemas"]["ServiceUseRow"][];
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
        Result: {
            authorizationId?: string;
            /** @enum {string} */
            change?: "NEW" | "LONGER" | "SHORTER" | "UNCHANGED";
            /** Format: date */
            endDate?: string;
            meansId?: string;
            message?: string;
            /** Format: date */
            oldEndDate?: string;
            /** @enum {string} */
            outcome?: "GRANTED" | "CHANGED" | "UNCHANGED" | "REFUSED";
            /** @enum {string} */
            reason?: "LEVEL_TOO_LOW" | "NOT_ACTIVE" | "ONLY_TAX_AUTHORITY_SERVICES" | "UNKNOWN_SERVICE" | "UNKNOWN_MEANS" | "ABOVE_OWN_LEVEL" | "END_DATE_TOO_EARLY" | "END_DATE_TOO_LATE" | "ENDED" | "BEING_REVOKED" | "NOT_BEING_REVOKED" | "REVOCATION_IS_FINAL";
            serviceId?: string;
        };
        Revocation: {
            /** Format: date-time */
            finalAt?: string;
        };
        RevocationAnswer: {
            /** Format: date-time */
            finalAt?: string;
        };
        Row: {
            serviceId?: string;
            /** Format: int64 */
            users?: number;
            usersPerLevel?: {
                [key: string]: number;
            };
        };
        ServiceRow: {
            chainable?: boolean;
            description?: string;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            name?: string;
            provider?: string;
            providerOin?: string;
            serviceId?: string;
        };
        ServiceUseRow: {
            /** Format: int64 */
            expiring?: number;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            name?: string;
            provider?: string;
            serviceId?: string;
            /** Format: int64 */
            users?: number;
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
    evaluate: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EvaluationAnswer"];
                };
            };
        };
    };
    evaluateAll: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Record<string, never>;
                };
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportAnswer"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
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
                content: {
                    "*/*": components["schemas"]["PageOfAuthorizationRow"];
                };
            };
        };
    };
    grant: {
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
                "application/json": components["schemas"]["GrantRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GrantAnswer"];
                };
            };
        };
    };
    changeEndDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authorizationId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuthorizationRow"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authorizationId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RevocationAnswer"];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authorizationId: string;
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
                    "*/*": components["schemas"]["AuthorizationRow"];
                };
            };
        };
    };
    losses: {
        parameters: {
            query: {
                level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
                meansId: string;
                organisationIds?: string[];
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                taxAuthorityMeans?: boolean;
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
                    "*/*": components["schemas"]["PageOfLossRow"];
                };
            };
        };
    };
    preview: {
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
                "application/json": components["schemas"]["GrantRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GrantAnswer"];
                };
            };
        };
    };
    summary: {
        parameters: {
            query?: {
                meansIds?: string[];
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
                    "*/*": components["schemas"]["MeansSummary"];
                };
            };
        };
    };
    explain: {
        parameters: {
            query: {
                meansId: string;
                serviceId: string;
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
                    "*/*": components["schemas"]["Explanation"];
                };
            };
        };
    };
    inUse: {
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
                    "*/*": components["schemas"]["PageOfServiceUseRow"];
                };
            };
        };
    };
    opened: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                serviceId: string;
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
                    "*/*": components["schemas"]["Row"];
                };
            };
        };
    };
    catalogue: {
        parameters: {
            query?: {
                level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
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
                    "*/*": components["schemas"]["PageOfServiceRow"];
                };
            };
        };
    };
}
