package nl.beheermodule.authorization.decision.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far to go through several questions (AuthZEN 1.0, 7.1.2). */
enum Semantic {
    @JsonProperty("execute_all")
    EXECUTE_ALL,
    @JsonProperty("deny_on_first_deny")
    DENY_ON_FIRST_DENY,
    @JsonProperty("permit_on_first_permit")
    PERMIT_ON_FIRST_PERMIT;

    boolean stopsAt(boolean decision) {
        return switch (this) {
            case EXECUTE_ALL -> false;
            case DENY_ON_FIRST_DENY -> !decision;
            case PERMIT_ON_FIRST_PERMIT -> decision;
        };
    }
}
