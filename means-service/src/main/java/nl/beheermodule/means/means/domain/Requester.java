package nl.beheermodule.means.means.domain;

import java.util.Map;
import java.util.Optional;

/** Who applies (R9, R13d). */
public sealed interface Requester {
    String name();

    /** Person id of the beheerder; absent for a company's first application. */
    default Optional<PersonId> personId() {
        return switch (this) {
            case Administrator administrator -> Optional.of(administrator.person());
            case Representative _ -> Optional.empty();
        };
    }

    /** A beheerder, from the module. */
    record Administrator(PersonId person, MeansId means, String name) implements Requester {}

    /** The wettelijk vertegenwoordiger, from the public form. */
    record Representative(String name, String email) implements Requester {}

    /** What a beheerder may apply for, and where: his level in each organisation that he manages. */
    record Powers(Map<OrganisationId, AssuranceLevel> levels) {
        public boolean cover(OrganisationId organisation) {
            return levels.containsKey(organisation);
        }

        boolean reach(OrganisationId organisation, AssuranceLevel asked) {
            AssuranceLevel own = levels.get(organisation);
            return own != null && !asked.isAbove(own);
        }
    }
}
