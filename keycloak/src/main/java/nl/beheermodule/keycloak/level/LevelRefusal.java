package nl.beheermodule.keycloak.level;

/** Why someone with the right password still cannot go on. */
enum LevelRefusal {
    LEVEL_TOO_LOW("level_too_low"),
    SECOND_FACTOR_MISSING("second_factor_missing");

    final String eventError;

    LevelRefusal(String eventError) {
        this.eventError = eventError;
    }
}
