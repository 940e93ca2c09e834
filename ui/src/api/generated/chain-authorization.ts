// Generated from chain-authorization-service/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/v1/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answers/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/companies/{kvkNumber}": {
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
    "/v1/organisations/{organisationId}/granted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/granted/{chainAuthorizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch: operations["changeEndDate"];
        trace?: never;
    };
    "/v1/organisations/{organisationId}/intermediaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/intermediaries/{kvkNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/intermediaries/{kvkNumber}/losses": {
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
    "/v1/organisations/{organisationId}/received": {
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
    "/v1/organisations/{organisationId}/relations-function": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["state"];
        put?: never;
        post: operations["activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete: operations["withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/requests/{requestId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/requests/{requestId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decline"];
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
        get: operations["chainable"];
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
        Address: {
            city?: string;
            houseNumber?: string;
            postalCode?: string;
            street?: string;
        };
        AskRequest: {
            /** Format: email */
            email?: string;
            /** Format: date */
            endDate?: string;
            kvkNumber: string;
            message?: string;
            serviceIds: string[];
        };
        ChainRow: {
            chainAuthorizationId?: string;
            /** Format: int64 */
            daysLeft?: number;
            /** Format: date */
            endDate?: string;
            expiring?: boolean;
            intermediaryKvk?: string;
            intermediaryName?: string;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            provider?: string;
            relationKvk?: string;
            relationName?: string;
            serviceId?: string;
            serviceName?: string;
            /** Format: date */
            startDate?: string;
            /** Format: int64 */
            version?: number;
        };
        CompanyView: {
            address?: components["schemas"]["Address"];
            known?: boolean;
            kvkNumber?: string;
            name?: string;
            own?: boolean;
        };
        EndDateRequest: {
            /** Format: date */
            endDate: string;
        };
        FunctionAnswer: {
            /** Format: date */
            activatedOn?: string;
            active?: boolean;
            quoteId?: string;
        };
        FunctionRequest: {
            agreed: boolean;
            quoteId: string;
        };
        GrantAnswer: {
            intermediary?: components["schemas"]["IntermediaryPart"];
            results?: components["schemas"]["Result"][];
        };
        GrantRequest: {
            agreed?: boolean;
            /** Format: date */
            endDate?: string;
            kvkNumber: string;
            quoteId?: string;
            serviceIds: string[];
        };
        IntermediaryDetail: {
            address?: components["schemas"]["Place"];
            /** Format: int32 */
            authorizations?: number;
            /** Format: int32 */
            expiring?: number;
            /** Format: date */
            firstEnd?: string;
            items?: components["schemas"]["ChainRow"][];
            kvkNumber?: string;
            name?: string;
            /** Format: date */
            recordedOn?: string;
        };
        IntermediaryPart: {
            kvkNumber?: string;
            name?: string;
            recorded?: boolean;
        };
        IntermediaryView: {
            /** Format: int32 */
            authorizations?: number;
            city?: string;
            /** Format: int32 */
            expiring?: number;
            /** Format: date */
            firstEnd?: string;
            kvkNumber?: string;
            name?: string;
            /** Format: date */
            recordedOn?: string;
        };
        LinkAnswer: {
            /** @enum {string} */
            answer: "ACCEPT" | "DECLINE";
            authorised: boolean;
            name: string;
            reason?: string;
            token: string;
        };
        LinkedRequest: {
            /** Format: date */
            endDate?: string;
            intermediaryKvk?: string;
            intermediaryName?: string;
            message?: string;
            /** Format: date */
            openUntil?: string;
            relationKvk?: string;
            relationName?: string;
            services?: components["schemas"]["ServiceView"][];
            /** @enum {string} */
            state?: "OPEN" | "ACCEPTED" | "DECLINED" | "LAPSED" | "WITHDRAWN";
        };
        LossesView: {
            items?: components["schemas"]["ChainRow"][];
            kvkNumber?: string;
            name?: string;
        };
        PageOfChainRow: {
            items?: components["schemas"]["ChainRow"][];
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
        PageOfIntermediaryView: {
            items?: components["schemas"]["IntermediaryView"][];
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
        PageOfRequestRow: {
            items?: components["schemas"]["RequestRow"][];
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
        PageOfServiceView: {
            items?: components["schemas"]["ServiceView"][];
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
        Place: {
            city?: string;
            houseNumber?: string;
            postalCode?: string;
            street?: string;
        };
        RejectionRequest: {
            reason?: string;
        };
        RequestRow: {
            answeredBy?: string;
            /** Format: date */
            answeredOn?: string;
            byLink?: boolean;
            /** @enum {string} */
            direction?: "SENT" | "RECEIVED";
            /** Format: date */
            endDate?: string;
            intermediaryKvk?: string;
            intermediaryName?: string;
            message?: string;
            /** Format: date */
            openUntil?: string;
            reason?: string;
            relationEmail?: string;
            relationKvk?: string;
            relationName?: string;
            /** Format: date */
            requestedOn?: string;
            requestId?: string;
            services?: components["schemas"]["ServiceView"][];
            /** @enum {string} */
            state?: "OPEN" | "ACCEPTED" | "DECLINED" | "LAPSED" | "WITHDRAWN";
            /** Format: int64 */
            version?: number;
        };
        Result: {
            chainAuthorizationId?: string;
            /** Format: date */
            endDate?: string;
            message?: string;
            /** Format: date */
            oldEndDate?: string;
            /** @enum {string} */
            outcome?: "GRANTED" | "CHANGED" | "UNCHANGED" | "REFUSED";
            /** @enum {string} */
            reason?: "END_DATE_TOO_EARLY" | "END_DATE_TOO_LATE" | "ENDED" | "ABOVE_OWN_LEVEL" | "OWN_COMPANY" | "TAX_AUTHORITY_MEANS" | "COSTS_NOT_AGREED" | "UNKNOWN_SERVICE" | "NOT_CHAINABLE";
            serviceId?: string;
            serviceName?: string;
        };
        ServiceView: {
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            name?: string;
            provider?: string;
            serviceId?: string;
        };
        TokenRequest: {
            token: string;
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
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LinkedRequest"];
                };
            };
        };
    };
    lookUp: {
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
                    "*/*": components["schemas"]["LinkedRequest"];
                };
            };
        };
    };
    find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvkNumber: string;
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
                    "*/*": components["schemas"]["CompanyView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                intermediaryKvk?: string;
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
                    "*/*": components["schemas"]["PageOfChainRow"];
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
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chainAuthorizationId: string;
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
    changeEndDate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                chainAuthorizationId: string;
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
                    "*/*": components["schemas"]["ChainRow"];
                };
            };
        };
    };
    list_3: {
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
                    "*/*": components["schemas"]["PageOfIntermediaryView"];
                };
            };
        };
    };
    one_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvkNumber: string;
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
                    "*/*": components["schemas"]["IntermediaryDetail"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvkNumber: string;
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
                    "*/*": components["schemas"]["LossesView"];
                };
            };
        };
    };
    losses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kvkNumber: string;
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
                    "*/*": components["schemas"]["LossesView"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                relationKvk?: string;
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
                    "*/*": components["schemas"]["PageOfChainRow"];
                };
            };
        };
    };
    state: {
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
                    "*/*": components["schemas"]["FunctionAnswer"];
                };
            };
        };
    };
    activate: {
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
                "application/json": components["schemas"]["FunctionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FunctionAnswer"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                direction?: "SENT" | "RECEIVED";
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                state?: "OPEN" | "ACCEPTED" | "DECLINED" | "LAPSED" | "WITHDRAWN";
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
                    "*/*": components["schemas"]["PageOfRequestRow"];
                };
            };
        };
    };
    ask: {
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
                "application/json": components["schemas"]["AskRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RequestRow"];
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
                requestId: string;
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
                    "*/*": components["schemas"]["RequestRow"];
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
                requestId: string;
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
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                requestId: string;
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
                    "*/*": components["schemas"]["RequestRow"];
                };
            };
        };
    };
    decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RequestRow"];
                };
            };
        };
    };
    chainable: {
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
                    "*/*": components["schemas"]["PageOfServiceView"];
                };
            };
        };
    };
}
