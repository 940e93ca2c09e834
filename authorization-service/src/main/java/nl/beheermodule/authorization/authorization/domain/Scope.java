package nl.beheermodule.authorization.authorization.domain;

import org.jspecify.annotations.Nullable;

/**
 * For whom an authorization holds: the whole organisation, one establishment of it (norm 5, never forced), or a relation
 * that gave the organisation a chain authorization. Each is an authorization of its own.
 *
 * @param establishment 12 digits
 * @param relation KvK number of the relation, 8 digits
 */
public record Scope(
        @Nullable String establishment, @Nullable String relation) {
    public static final Scope WHOLE = new Scope(null, null);

    public Scope {
        if (establishment != null && relation != null) {
            throw new IllegalArgumentException("An establishment or a relation, not both");
        }
    }

    public static Scope establishment(String number) {
        return new Scope(number, null);
    }

    public static Scope relation(String kvkNumber) {
        return new Scope(null, kvkNumber);
    }

    /** Empty for the whole, so that ids of before there were scopes stay what they were. */
    String suffix() {
        return establishment != null
                ? "\nestablishment:" + establishment
                : relation != null ? "\nrelation:" + relation : "";
    }
}
