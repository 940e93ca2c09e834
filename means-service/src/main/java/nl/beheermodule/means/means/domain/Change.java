package nl.beheermodule.means.means.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a means will be once a mutation takes effect.
 *
 * @param added organisations it will be linked to as well (R56, R62)
 * @param taxAuthority EH3 Belastingdienstmiddel (R66)
 */
public record Change(
        MutationKind kind,
        AssuranceLevel level,
        Role role,
        SecondFactor secondFactor,
        List<OrganisationId> added,
        boolean taxAuthority) {
    public Change {
        added = List.copyOf(added);
    }

    /** The new level waits for its holder to prove himself with a letter (Q19); all else counts at approval. */
    boolean raises(Terms terms) {
        return level.isAbove(terms.level());
    }

    boolean lowers(Terms terms) {
        return terms.level().isAbove(level);
    }

    /** Whether an organisation loses somebody who may manage it (Q9). */
    public boolean endsManaging(Terms terms) {
        return manages(terms.role(), terms.level()) && !manages(role, level);
    }

    /** R11: a beheerder manages from EH2+. */
    private static boolean manages(Role role, AssuranceLevel level) {
        return role == Role.ADMINISTRATOR && !AssuranceLevel.EH2_PLUS.isAbove(level);
    }

    Change without(List<OrganisationId> ended) {
        List<OrganisationId> still =
                added.stream().filter(each -> !ended.contains(each)).toList();
        return new Change(kind, level, role, secondFactor, still, taxAuthority);
    }

    Terms on(Terms terms) {
        List<OrganisationId> all = Stream.concat(terms.organisations().stream(), added.stream())
                .distinct()
                .toList();
        return new Terms(level, role, secondFactor, all, taxAuthority, terms.administratorUntil());
    }
}
