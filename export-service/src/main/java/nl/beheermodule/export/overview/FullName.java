package nl.beheermodule.export.overview;

import nl.beheermodule.contracts.PersonDetails;

/** A person's name as the screens write it. */
public final class FullName {
    private FullName() {}

    public static String of(PersonDetails person) {
        return person.prefix() == null
                ? person.firstNames() + " " + person.surname()
                : person.firstNames() + " " + person.prefix() + " " + person.surname();
    }
}
