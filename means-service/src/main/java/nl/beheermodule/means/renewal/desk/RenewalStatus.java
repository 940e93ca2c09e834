package nl.beheermodule.means.renewal.desk;

import nl.beheermodule.means.renewal.domain.RenewalState;

enum RenewalStatus {
    OPEN,
    APPROVED,
    REJECTED;

    static RenewalStatus of(RenewalState state) {
        return switch (state) {
            case RenewalState.Open _ -> OPEN;
            case RenewalState.Approved _ -> APPROVED;
            case RenewalState.Rejected _ -> REJECTED;
        };
    }
}
