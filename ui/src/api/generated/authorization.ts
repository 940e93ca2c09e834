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
    "/access/v1/principals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["principals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{secret}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar"];
        put?: never;
        post?: never;
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
    "/v1/organisations/{organisationId}/authorizations/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/authorizations/expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["expiring"];
        put?: never;
        post?: never;
        delete?: never;
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
        get?: never;
        put?: never;
        post: operations["losses"];
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
    "/v1/organisations/{organisationId}/authorizations/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renew_1"];
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
    "/v1/organisations/{organisationId}/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put?: never;
        post: operations["renew"];
        delete: operations["withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/establishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["establishments"];
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
    "/v1/organisations/{organisationId}/grant-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/grant-jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_4"];
        put?: never;
        post?: never;
        delete: operations["cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/grant-jobs/{jobId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_3"];
        put?: never;
        post?: never;
        delete: operations["stopOrRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/imports/{importId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/imports/{importId}/result.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["result_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/imports/{importId}/result.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/imports/sample.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/imports/sample.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sample_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/matrix.csv": {
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
    "/v1/organisations/{organisationId}/matrix.xlsx": {
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
    "/v1/organisations/{organisationId}/uses/{meansId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
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
        AddressAnswer: {
            url?: string;
        };
        Answer: {
            cells?: components["schemas"]["Cell"][][];
            means?: components["schemas"]["MatrixUser"][];
            services?: components["schemas"]["Column"][];
            totals?: components["schemas"]["Totals"];
        };
        AuthorizationRow: {
            authorizationId?: string;
            /** Format: int64 */
            daysLeft?: number;
            /** Format: date */
            endDate?: string;
            establishment?: string;
            expiring?: boolean;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            levelTooLow?: boolean;
            meansId?: string;
            personName?: string;
            provider?: string;
            relation?: string;
            revocation?: components["schemas"]["Revocation"];
            serviceId?: string;
            serviceName?: string;
            /** Format: date */
            startDate?: string;
            /** Format: int64 */
            version?: number;
            withdrawn?: boolean;
        };
        Cell: {
            allowed?: boolean;
            only?: components["schemas"]["Only"][];
            path?: string;
            /** @enum {string} */
            reason?: "AUTHORIZED" | "UNKNOWN_ACTION" | "UNKNOWN_SUBJECT" | "UNKNOWN_SERVICE" | "UNKNOWN_ORGANISATION" | "MEANS_NOT_ACTIVE" | "NOT_OF_ORGANISATION" | "LEVEL_TOO_LOW" | "ONLY_TAX_AUTHORITY_SERVICES" | "NO_CHAIN_AUTHORIZATION" | "NOT_AUTHORIZED" | "REVOKED" | "EXPIRED";
            /** Format: date */
            until?: string;
        };
        Column: {
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            name?: string;
            provider?: string;
            serviceId?: string;
        };
        Context: {
            chain?: string;
            organisation?: components["schemas"]["Organisation"];
        };
        Counts: {
            /** Format: int32 */
            granted?: number;
            /** Format: int32 */
            longer?: number;
            /** Format: int32 */
            refused?: number;
            /** Format: int32 */
            shorter?: number;
            /** Format: int32 */
            unchanged?: number;
        };
        EligibilityAnswer: {
            items?: components["schemas"]["Item"][];
        };
        EligibilityRequest: {
            meansIds: string[];
            serviceIds: string[];
        };
        EndDateRequest: {
            /** Format: date */
            endDate: string;
        };
        Entity: {
            id?: string;
            type?: string;
        };
        EstablishmentsAnswer: {
            establishments?: string[];
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
            reason?: "AUTHORIZED" | "UNKNOWN_ACTION" | "UNKNOWN_SUBJECT" | "UNKNOWN_SERVICE" | "UNKNOWN_ORGANISATION" | "MEANS_NOT_ACTIVE" | "NOT_OF_ORGANISATION" | "LEVEL_TOO_LOW" | "ONLY_TAX_AUTHORITY_SERVICES" | "NO_CHAIN_AUTHORIZATION" | "NOT_AUTHORIZED" | "REVOKED" | "EXPIRED";
            sentence?: string;
        };
        FeedAnswer: {
            active?: boolean;
            /** Format: date-time */
            createdAt?: string;
        };
        FieldChange: {
            column?: string;
            from?: string;
            to?: string;
        };
        GrantAnswer: {
            results?: components["schemas"]["Result"][];
        };
        GrantRequest: {
            /** Format: date */
            endDate?: string;
            establishment?: string;
            meansIds: string[];
            relation?: string;
            serviceIds: string[];
        };
        ImportAnswer: {
            /** Format: int32 */
            done?: number;
            /** Format: date-time */
            expiresAt?: string;
            fileName?: string;
            /** Format: date-time */
            finishedAt?: string;
            id?: string;
            results?: components["schemas"]["ImportCounts"];
            shown?: components["schemas"]["ImportCounts"];
            /** @enum {string} */
            state?: "ANALYSING" | "READY" | "APPLYING" | "DONE" | "CANCELLED";
            /** Format: int32 */
            total?: number;
            /** Format: date-time */
            uploadedAt?: string;
        };
        ImportCounts: {
            /** Format: int64 */
            added?: number;
            /** Format: int64 */
            changed?: number;
            /** Format: int64 */
            refused?: number;
            /** Format: int64 */
            unchanged?: number;
        };
        ImportRowAnswer: {
            about?: string;
            changes?: components["schemas"]["FieldChange"][];
            message?: string;
            /** Format: int32 */
            number?: number;
            /** @enum {string} */
            outcome?: "NEW" | "CHANGED" | "UNCHANGED" | "REFUSED";
        };
        Item: {
            eligible?: boolean;
            meansId?: string;
            message?: string;
            /** @enum {string} */
            reason?: "LEVEL_TOO_LOW" | "NOT_ACTIVE" | "ONLY_TAX_AUTHORITY_SERVICES" | "UNKNOWN_SERVICE" | "UNKNOWN_ESTABLISHMENT" | "NO_ESTABLISHMENTS" | "NO_CHAIN_AUTHORIZATION" | "NOT_IN_A_CHAIN" | "UNKNOWN_MEANS" | "UNKNOWN_AUTHORIZATION" | "ABOVE_OWN_LEVEL" | "END_DATE_TOO_EARLY" | "END_DATE_TOO_LATE" | "ENDED" | "BEING_REVOKED" | "REVOKED_SINCE" | "NOT_BEING_REVOKED" | "REVOCATION_IS_FINAL";
        };
        JobAnswer: {
            counts?: components["schemas"]["Counts"];
            /** Format: int32 */
            done?: number;
            /** Format: date-time */
            finishedAt?: string;
            id?: string;
            /** Format: date-time */
            requestedAt?: string;
            /** @enum {string} */
            state?: "QUEUED" | "RUNNING" | "DONE" | "CANCELLED";
            /** Format: int32 */
            total?: number;
        };
        JobItem: {
            /** Format: date */
            endDate?: string;
            /** Format: date-time */
            finishedAt?: string;
            id?: string;
            /** Format: date-time */
            requestedAt?: string;
            /** Format: int32 */
            services?: number;
            /** @enum {string} */
            state?: "QUEUED" | "RUNNING" | "DONE" | "CANCELLED";
            /** Format: int32 */
            users?: number;
        };
        LastUse: {
            /** Format: date */
            lapsesOn?: string;
            lapsing?: boolean;
            /** Format: date */
            lastUsed?: string;
        };
        LossQuestion: {
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId: string;
            organisationIds?: string[];
            taxAuthorityMeans?: boolean;
        };
        LossRow: {
            authorizationId?: string;
            /** Format: date */
            endDate?: string;
            lastUser?: boolean;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            organisationId?: string;
            provider?: string;
            serviceId?: string;
            serviceName?: string;
        };
        MatrixUser: {
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            personName?: string;
            uniqueId?: string;
        };
        MeansSummary: {
            /** Format: int64 */
            expiring?: number;
            items?: components["schemas"]["Item"][];
            meansWithExpiring?: string[];
        };
        Only: {
            establishment?: string;
            relation?: string;
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
        PageOfImportRowAnswer: {
            items?: components["schemas"]["ImportRowAnswer"][];
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
        PageOfJobItem: {
            items?: components["schemas"]["JobItem"][];
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
        PageOfPrincipal: {
            items?: components["schemas"]["Principal"][];
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
        PageOfResult: {
            items?: components["schemas"]["Result"][];
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
        Principal: {
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            name?: string;
            organisation?: components["schemas"]["Organisation"];
            path?: string;
        };
        Renewal: {
            authorizationId?: string;
            /** @enum {string} */
            change?: "NEW" | "LONGER" | "SHORTER" | "UNCHANGED";
            /** Format: date */
            endDate?: string;
            message?: string;
            /** Format: date */
            oldEndDate?: string;
            /** @enum {string} */
            reason?: "LEVEL_TOO_LOW" | "NOT_ACTIVE" | "ONLY_TAX_AUTHORITY_SERVICES" | "UNKNOWN_SERVICE" | "UNKNOWN_ESTABLISHMENT" | "NO_ESTABLISHMENTS" | "NO_CHAIN_AUTHORIZATION" | "NOT_IN_A_CHAIN" | "UNKNOWN_MEANS" | "UNKNOWN_AUTHORIZATION" | "ABOVE_OWN_LEVEL" | "END_DATE_TOO_EARLY" | "END_DATE_TOO_LATE" | "ENDED" | "BEING_REVOKED" | "REVOKED_SINCE" | "NOT_BEING_REVOKED" | "REVOCATION_IS_FINAL";
        };
        RenewalAnswer: {
            results?: components["schemas"]["Renewal"][];
        };
        RenewalRequest: {
            authorizationIds: string[];
            /** Format: date */
            endDate: string;
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
            reason?: "LEVEL_TOO_LOW" | "NOT_ACTIVE" | "ONLY_TAX_AUTHORITY_SERVICES" | "UNKNOWN_SERVICE" | "UNKNOWN_ESTABLISHMENT" | "NO_ESTABLISHMENTS" | "NO_CHAIN_AUTHORIZATION" | "NOT_IN_A_CHAIN" | "UNKNOWN_MEANS" | "UNKNOWN_AUTHORIZATION" | "ABOVE_OWN_LEVEL" | "END_DATE_TOO_EARLY" | "END_DATE_TOO_LATE" | "ENDED" | "BEING_REVOKED" | "REVOKED_SINCE" | "NOT_BEING_REVOKED" | "REVOCATION_IS_FINAL";
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
            descriptionUrl?: string;
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
            withdrawn?: boolean;
        };
        Totals: {
            /** Format: int64 */
            means?: number;
            /** Format: int64 */
            services?: number;
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
    principals: {
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
                    "*/*": components["schemas"]["PageOfPrincipal"];
                };
            };
        };
    };
    calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
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
                    "*/*": string;
                };
            };
        };
    };
    take: {
        parameters: {
            query?: {
                preview?: boolean;
            };
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
            header?: {
                "If-Match"?: string;
            };
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
    check: {
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
                "application/json": components["schemas"]["EligibilityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EligibilityAnswer"];
                };
            };
        };
    };
    expiring: {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "*/*": components["schemas"]["Answer"];
                };
            };
        };
    };
    losses: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["LossQuestion"];
            };
        };
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
    renew_1: {
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
                "application/json": components["schemas"]["RenewalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RenewalAnswer"];
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
    read: {
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
                    "*/*": components["schemas"]["FeedAnswer"];
                };
            };
        };
    };
    renew: {
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
                    "*/*": components["schemas"]["AddressAnswer"];
                };
            };
        };
    };
    withdraw: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    establishments: {
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
                    "*/*": components["schemas"]["EstablishmentsAnswer"];
                };
            };
        };
    };
    explain: {
        parameters: {
            query: {
                establishment?: string;
                meansId: string;
                relation?: string;
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
                    "*/*": components["schemas"]["PageOfJobItem"];
                };
            };
        };
    };
    order: {
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
                    "*/*": components["schemas"]["JobAnswer"];
                };
            };
        };
    };
    read_4: {
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
                    "*/*": components["schemas"]["JobAnswer"];
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
    results: {
        parameters: {
            query?: {
                outcome?: "GRANTED" | "LONGER" | "SHORTER" | "UNCHANGED" | "REFUSED";
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
            };
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
                    "*/*": components["schemas"]["PageOfResult"];
                };
            };
        };
    };
    upload: {
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
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
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
    read_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
                    "*/*": components["schemas"]["ImportAnswer"];
                };
            };
        };
    };
    stopOrRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
    apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
                content?: never;
            };
        };
    };
    result_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
    result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
    rows: {
        parameters: {
            query?: {
                outcome?: "NEW" | "CHANGED" | "UNCHANGED" | "REFUSED";
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                importId: string;
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
                    "*/*": components["schemas"]["PageOfImportRowAnswer"];
                };
            };
        };
    };
    sample: {
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
    sample_1: {
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
    read_2: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                servicePage?: number;
                serviceQuery?: string;
                serviceSize?: number;
                size?: number;
                sort?: string;
                used?: boolean;
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
                    "*/*": components["schemas"]["Answer"];
                };
            };
        };
    };
    file_1: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                serviceQuery?: string;
                size?: number;
                sort?: string;
                used?: boolean;
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
                page?: number;
                query?: string;
                serviceQuery?: string;
                size?: number;
                sort?: string;
                used?: boolean;
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
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meansId: string;
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
                    "*/*": components["schemas"]["LastUse"];
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
