package nl.beheermodule.means.desk;

import nl.beheermodule.means.means.domain.Decision;

enum ApplicationState {
    OPEN,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    static ApplicationState of(Decision decision) {
        return switch (decision) {
            case Decision.Pending _ -> OPEN;
            case Decision.Approved _ -> APPROVED;
            case Decision.Rejected _ -> REJECTED;
            case Decision.Withdrawn _ -> WITHDRAWN;
        };
    }
}
