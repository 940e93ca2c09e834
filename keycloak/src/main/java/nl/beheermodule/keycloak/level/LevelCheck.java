package nl.beheermodule.keycloak.level;

import java.util.Optional;

/**
 * Whether a user may reach a level (R11, R17). A user without a means (an employee) has no level of issue: for him the
 * second factor alone gives EH2+, and nothing higher.
 */
final class LevelCheck {
    private LevelCheck() {}

    static Optional<LevelRefusal> refuse(
            AssuranceLevel minimum, Optional<AssuranceLevel> issuedAt, boolean secondFactorSetUp) {
        if (issuedAt.orElse(AssuranceLevel.EH2PLUS).isBelow(minimum)) {
            return Optional.of(LevelRefusal.LEVEL_TOO_LOW);
        }
        return secondFactorSetUp ? Optional.empty() : Optional.of(LevelRefusal.SECOND_FACTOR_MISSING);
    }
}
