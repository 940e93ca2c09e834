// Generated from means-service/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/v1/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activations/email-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activations/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["queue_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{meansId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{meansId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{meansId}/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["take"];
        post?: never;
        delete: operations["giveBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{meansId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{meansId}/scans/{scanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scan"];
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
        post: operations["upload_1"];
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
        get: operations["read"];
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
    "/v1/organisations/{organisationId}/means": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overview"];
        put?: never;
        post: operations["request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}/activation-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["newLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["withdraw_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}/level-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["level"];
        put?: never;
        post: operations["changeLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}/mutation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}/role-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["role"];
        put?: never;
        post: operations["changeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/{meansId}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview"];
        put?: never;
        post: operations["end"];
        delete: operations["cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/means/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["selection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{organisationId}/scans": {
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
    "/v1/role-renewal-forms": {
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
    "/v1/role-renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-renewals/{renewalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["renewal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-renewals/{renewalId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-renewals/{renewalId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waiting-letters": {
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
        Accepted: {
            renewalId?: string;
        };
        Added: {
            name?: string;
            organisationId?: string;
        };
        AddressBody: {
            city: string;
            houseNumber: string;
            postalCode: string;
            street: string;
        };
        Allowed: {
            conversion?: string;
            email?: string;
            letter?: string;
            levelChange?: string;
            link?: string;
            mobile?: string;
            roleChange?: string;
            termination?: string;
        };
        ApplicationDetail: {
            /** Format: int32 */
            contractYears?: number;
            /** Format: date-time */
            decidedOn?: string;
            furtherOrganisations?: components["schemas"]["Company"][];
            handledBy?: components["schemas"]["HandledBy"];
            identificationAddress?: components["schemas"]["PostalAddress"];
            identityDocument?: components["schemas"]["Document"];
            /** @enum {string} */
            kind?: "NEW" | "LEVEL_CHANGE" | "LINK" | "ROLE_CHANGE" | "CONVERSION";
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            mayLook?: boolean;
            meansId?: string;
            mutation?: components["schemas"]["Asked"];
            organisation?: components["schemas"]["Company"];
            person?: components["schemas"]["Person"];
            rejectionReason?: string;
            requestedByName?: string;
            /** Format: date-time */
            requestedOn?: string;
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
            /** @enum {string} */
            state?: "OPEN" | "APPROVED" | "REJECTED" | "WITHDRAWN";
            taxAuthorityMeans?: boolean;
            /** Format: int64 */
            version?: number;
        };
        ApplicationRow: {
            /** Format: int64 */
            ageDays?: number;
            handledBy?: components["schemas"]["HandledBy"];
            /** @enum {string} */
            kind?: "NEW" | "LEVEL_CHANGE" | "LINK" | "ROLE_CHANGE" | "CONVERSION";
            kvkNumber?: string;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            name?: string;
            /** @enum {string} */
            oldLevel?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            organisationId?: string;
            organisationName?: string;
            /** Format: date-time */
            requestedOn?: string;
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            state?: "OPEN" | "APPROVED" | "REJECTED" | "WITHDRAWN";
        };
        Approval: {
            meansId: string;
        };
        Asked: {
            addedOrganisations?: components["schemas"]["Company"][];
            /** @enum {string} */
            kind?: "NEW" | "LEVEL_CHANGE" | "LINK" | "ROLE_CHANGE" | "CONVERSION";
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            /** @enum {string} */
            oldLevel?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            /** @enum {string} */
            oldRole?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            oldSecondFactor?: "NONE" | "SMS" | "OTP";
            oldTaxAuthorityMeans?: boolean;
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
            taxAuthorityMeans?: boolean;
        };
        Candidate: {
            /** Format: date */
            administratorUntil?: string;
            companies?: string[];
            /** Format: date */
            dateOfBirth?: string;
            email?: string;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            name?: string;
            refusal?: string;
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ENDED";
            uniqueId?: string;
        };
        Company: {
            address?: components["schemas"]["PostalAddress"];
            establishmentNumber?: string;
            kvkNumber?: string;
            name?: string;
            organisationId?: string;
        };
        ConversionBody: {
            agreed: boolean;
            personallyUsed?: boolean;
            taxAuthorityMeans: boolean;
        };
        Decided: {
            meansId?: string;
            state?: string;
        };
        DecidedRenewal: {
            renewalId?: string;
            /** @enum {string} */
            state?: "OPEN" | "APPROVED" | "REJECTED";
        };
        Document: {
            /** Format: date */
            expiresOn?: string;
            number?: string;
            scans?: components["schemas"]["Scan"][];
            /** @enum {string} */
            type?: "PASSPORT" | "ID_CARD" | "DRIVING_LICENCE" | "ALIEN_DOCUMENT";
        };
        DocumentBody: {
            /** Format: date */
            expiresOn: string;
            number: string;
            scanIds: string[];
            /** @enum {string} */
            type: "PASSPORT" | "ID_CARD" | "DRIVING_LICENCE" | "ALIEN_DOCUMENT";
        };
        EmailBody: {
            emailCode: string;
            token: string;
        };
        Ending: {
            name?: string;
            organisationId?: string;
        };
        FieldChange: {
            column?: string;
            from?: string;
            to?: string;
        };
        Followed: {
            /** @enum {string} */
            status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ENDED";
        };
        HandledBy: {
            name?: string;
            self?: boolean;
            /** Format: date-time */
            since?: string;
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
        ImportTerms: {
            agreed?: boolean;
            /** Format: int32 */
            contractYears?: number;
            quoteId?: string;
        };
        LetterBody: {
            letterCode: string;
            uniqueId: string;
        };
        LevelChangeBody: {
            agreed: boolean;
            confirmed?: boolean;
            /** Format: int32 */
            contractYears?: number;
            identificationAddress?: components["schemas"]["AddressBody"];
            identityDocument?: components["schemas"]["DocumentBody"];
            /** @enum {string} */
            level: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            mobile?: string;
            organisationIds?: string[];
            quoteId?: string;
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
        };
        LinkBody: {
            agreed: boolean;
            organisationIds: string[];
            quoteId?: string;
        };
        MeansDetail: {
            /** Format: date */
            activateBy?: string;
            /** Format: date */
            activatedOn?: string;
            /** Format: date */
            administratorUntil?: string;
            allowed?: components["schemas"]["Allowed"];
            /** Format: date */
            approvedOn?: string;
            /** Format: date */
            contractEnd?: string;
            /** Format: int32 */
            contractYears?: number;
            /** Format: date */
            dateOfBirth?: string;
            email?: string;
            firstNames?: string;
            identificationAddress?: components["schemas"]["PostalAddress"];
            letters?: components["schemas"]["Post"][];
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            mobile?: string;
            mutation?: components["schemas"]["MutationView"];
            mutationPending?: boolean;
            name?: string;
            organisations?: components["schemas"]["Place"][];
            personId?: string;
            plannedEnd?: components["schemas"]["PlannedEndView"];
            prefix?: string;
            requestedByName?: string;
            /** Format: date */
            requestedOn?: string;
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
            secondFactorNumber?: string;
            self?: boolean;
            /** @enum {string} */
            status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ENDED";
            surname?: string;
            taxAuthorityMeans?: boolean;
            timeline?: components["schemas"]["Moment"][];
            uniqueId?: string;
            /** Format: int64 */
            version?: number;
        };
        MeansRow: {
            /** Format: date */
            activateBy?: string;
            /** Format: date */
            administratorUntil?: string;
            /** Format: date */
            contractEnd?: string;
            email?: string;
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            meansId?: string;
            mutation?: components["schemas"]["MutationView"];
            mutationPending?: boolean;
            name?: string;
            personId?: string;
            plannedEnd?: components["schemas"]["PlannedEndView"];
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
            secondFactorNumber?: string;
            self?: boolean;
            /** @enum {string} */
            status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ENDED";
            surname?: string;
            taxAuthorityMeans?: boolean;
            uniqueId?: string;
        };
        Moment: {
            /** Format: date-time */
            at?: string;
            note?: string;
            /** @enum {string} */
            what?: "REQUESTED" | "APPROVED" | "LETTER_SENT" | "ACTIVATION_EXPIRED" | "ACTIVATED" | "MUTATION_REQUESTED" | "MUTATION_APPROVED" | "MUTATION_REJECTED" | "MUTATION_WITHDRAWN" | "LEVEL_CHANGED" | "ROLE_CHANGED" | "LINKED" | "CONVERTED" | "UNLINKED" | "END_SCHEDULED" | "END_CANCELLED";
        };
        MutationView: {
            /** Format: date */
            activateBy?: string;
            /** @enum {string} */
            kind?: "LEVEL_CHANGE" | "LINK" | "ROLE_CHANGE" | "CONVERSION";
            /** @enum {string} */
            level?: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            mutationId?: string;
            organisations?: components["schemas"]["Added"][];
            /** Format: date-time */
            requestedOn?: string;
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            secondFactor?: "NONE" | "SMS" | "OTP";
            state?: string;
            taxAuthorityMeans?: boolean;
        };
        Outcome: {
            /** Format: date */
            endsOn?: string;
            /** @enum {string} */
            status?: "AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ENDED";
        };
        PageOfApplicationRow: {
            items?: components["schemas"]["ApplicationRow"][];
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
        PageOfMeansRow: {
            items?: components["schemas"]["MeansRow"][];
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
        PageOfRenewalRow: {
            items?: components["schemas"]["RenewalRow"][];
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
        Person: {
            /** Format: date */
            dateOfBirth?: string;
            email?: string;
            firstNames?: string;
            mobile?: string;
            prefix?: string;
            surname?: string;
        };
        Place: {
            name?: string;
            organisationId?: string;
            /** @enum {string} */
            role?: "ADMINISTRATOR" | "USER";
        };
        PlannedEndView: {
            /** Format: date */
            endsOn?: string;
            organisations?: components["schemas"]["Ending"][];
        };
        Post: {
            /** Format: date */
            activateBy?: string;
            /** Format: date */
            sentOn?: string;
        };
        PostalAddress: {
            city?: string;
            houseNumber?: string;
            postalCode?: string;
            street?: string;
        };
        Preview: {
            /** Format: date */
            contractEnd?: string;
            /** Format: date */
            endsOn?: string;
            endsOrganisation?: boolean;
            lastAdministrator?: boolean;
            otherOrganisations?: components["schemas"]["Place"][];
            refusal?: string;
        };
        Proven: {
            token?: string;
        };
        Rejection: {
            reason: string;
        };
        RenewalBody: {
            administrator: string;
            agreed?: boolean;
            kvkNumber: string;
            /** Format: email */
            representativeEmail: string;
            representativeName: string;
        };
        RenewalDetail: {
            administrator?: string;
            candidates?: components["schemas"]["Candidate"][];
            /** Format: date-time */
            decidedOn?: string;
            kvkNumber?: string;
            meansId?: string;
            /** Format: date */
            newUntil?: string;
            rejectionReason?: string;
            renewalId?: string;
            representativeEmail?: string;
            representativeName?: string;
            /** Format: date-time */
            requestedOn?: string;
            /** @enum {string} */
            state?: "OPEN" | "APPROVED" | "REJECTED";
            /** Format: int64 */
            version?: number;
        };
        RenewalRow: {
            administrator?: string;
            /** Format: int64 */
            ageDays?: number;
            kvkNumber?: string;
            renewalId?: string;
            representativeName?: string;
            /** Format: date-time */
            requestedOn?: string;
            /** @enum {string} */
            state?: "OPEN" | "APPROVED" | "REJECTED";
        };
        RequestBodyOfMeans: {
            agreed: boolean;
            /** Format: int32 */
            contractYears: number;
            /** Format: date */
            dateOfBirth: string;
            /** Format: email */
            email: string;
            firstNames: string;
            identificationAddress?: components["schemas"]["AddressBody"];
            identityDocument?: components["schemas"]["DocumentBody"];
            /** @enum {string} */
            level: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
            mobile?: string;
            organisationIds?: string[];
            personallyUsed?: boolean;
            prefix?: string;
            quoteId?: string;
            /** @enum {string} */
            role: "ADMINISTRATOR" | "USER";
            /** @enum {string} */
            secondFactor: "NONE" | "SMS" | "OTP";
            surname: string;
            taxAuthorityMeans?: boolean;
        };
        RoleChangeBody: {
            identityDocument?: components["schemas"]["DocumentBody"];
            /** @enum {string} */
            role: "ADMINISTRATOR" | "USER";
        };
        Scan: {
            fileName?: string;
            mediaType?: string;
            scanId?: string;
        };
        ScanView: {
            fileName?: string;
            mediaType?: string;
            scanId?: string;
            /** Format: int64 */
            size?: number;
        };
        Selection: {
            ids: string[];
        };
        Started: {
            emailMasked?: string;
            /** Format: date-time */
            expiresAt?: string;
            token?: string;
        };
        Taking: {
            takeOver?: boolean;
        };
        TerminationBody: {
            /** Format: date */
            date?: string;
            endOrganisation?: boolean;
            endOrganisationIds?: string[];
            organisationIds?: string[];
            /** @enum {string} */
            when: "NOW" | "DATE" | "CONTRACT_END";
        };
        TokenBody: {
            token: string;
        };
        WaitingLetter: {
            /** Format: date */
            activateBy?: string;
            meansId?: string;
            organisationName?: string;
            /** Format: date-time */
            since?: string;
            uniqueId?: string;
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
    start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Started"];
                };
            };
        };
    };
    prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Proven"];
                };
            };
        };
    };
    status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Followed"];
                };
            };
        };
    };
    queue_1: {
        parameters: {
            query?: {
                kind?: "NEW" | "LEVEL_CHANGE" | "LINK" | "ROLE_CHANGE" | "CONVERSION";
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                state?: "OPEN" | "APPROVED" | "REJECTED" | "WITHDRAWN";
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
                    "*/*": components["schemas"]["PageOfApplicationRow"];
                };
            };
        };
    };
    application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meansId: string;
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
                    "*/*": components["schemas"]["ApplicationDetail"];
                };
            };
        };
    };
    approve_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                meansId: string;
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
                    "*/*": components["schemas"]["Decided"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                meansId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Taking"];
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
    giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meansId: string;
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
    reject_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                meansId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Decided"];
                };
            };
        };
    };
    scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meansId: string;
                scanId: string;
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
    upload_1: {
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
    read: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ImportTerms"];
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
    overview: {
        parameters: {
            query?: {
                ids?: string[];
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                status?: ("AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ATTENTION" | "ROLE_EXPIRING")[];
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
                    "*/*": components["schemas"]["PageOfMeansRow"];
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
                "application/json": components["schemas"]["RequestBodyOfMeans"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    detail: {
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
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    newLetter: {
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
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    withdraw_1: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    convert: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                meansId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    level: {
        parameters: {
            query: {
                level: "EH2" | "EH2_PLUS" | "EH3" | "EH4";
                role?: "ADMINISTRATOR" | "USER";
            };
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
                    "*/*": components["schemas"]["Preview"];
                };
            };
        };
    };
    changeLevel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                meansId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelChangeBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    link: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                meansId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    withdraw: {
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
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    role: {
        parameters: {
            query: {
                role: "ADMINISTRATOR" | "USER";
            };
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
                    "*/*": components["schemas"]["Preview"];
                };
            };
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                meansId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChangeBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    preview: {
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
                    "*/*": components["schemas"]["Preview"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meansId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Outcome"];
                };
            };
        };
    };
    cancel: {
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
                    "*/*": components["schemas"]["MeansDetail"];
                };
            };
        };
    };
    selection: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                status?: ("AWAITING_APPROVAL" | "AWAITING_ACTIVATION" | "ACTIVATION_EXPIRED" | "ACTIVE" | "ATTENTION" | "ROLE_EXPIRING")[];
            };
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Selection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageOfMeansRow"];
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
                    "*/*": components["schemas"]["ScanView"];
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalBody"];
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
    queue: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                size?: number;
                sort?: string;
                state?: "OPEN" | "APPROVED" | "REJECTED";
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
                    "*/*": components["schemas"]["PageOfRenewalRow"];
                };
            };
        };
    };
    renewal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                renewalId: string;
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
                    "*/*": components["schemas"]["RenewalDetail"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                renewalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DecidedRenewal"];
                };
            };
        };
    };
    reject: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                renewalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DecidedRenewal"];
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
                    "*/*": components["schemas"]["WaitingLetter"][];
                };
            };
        };
    };
}
