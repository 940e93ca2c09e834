package nl.beheermodule.means.means.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a beheerder asks of a means that is there already; what he does not name stays as it is. */
public sealed interface MutationWish {
    MutationKind kind();

    Change on(Terms terms);

    /**
     * R59–R65, Q8.
     *
     * @param contractYears 1 or 3: a new contract starts (R64); absent with a lower level whose contract goes on (R65)
     * @param confirmed that authorizations above a lower level end
     */
    record LevelChange(
            AssuranceLevel level,
            @Nullable Role role,
            @Nullable SecondFactor secondFactor,
            List<OrganisationId> added,
            @Nullable Integer contractYears,
            boolean confirmed)
            implements MutationWish {
        @Override
        public MutationKind kind() {
            return MutationKind.LEVEL_CHANGE;
        }

        /** R63: from EH2+ the second factor stays. A Belastingdienstmiddel exists at EH3 only. */
        @Override
        public Change on(Terms terms) {
            return new Change(
                    kind(), level, role == null ? terms.role() : role, factor(terms.secondFactor()), added, false);
        }

        private SecondFactor factor(SecondFactor now) {
            if (!level.asksSecondFactor()) {
                return SecondFactor.NONE;
            }
            if (now != SecondFactor.NONE) {
                return now;
            }
            return secondFactor == null ? SecondFactor.NONE : secondFactor;
        }
    }

    /** R56. */
    record Link(List<OrganisationId> added) implements MutationWish {
        @Override
        public MutationKind kind() {
            return MutationKind.LINK;
        }

        @Override
        public Change on(Terms terms) {
            return new Change(
                    kind(), terms.level(), terms.role(), terms.secondFactor(), added, terms.isTaxAuthorityMeans());
        }
    }

    /** Q9. */
    record RoleChange(Role role) implements MutationWish {
        @Override
        public MutationKind kind() {
            return MutationKind.ROLE_CHANGE;
        }

        @Override
        public Change on(Terms terms) {
            return new Change(
                    kind(), terms.level(), role, terms.secondFactor(), List.of(), terms.isTaxAuthorityMeans());
        }
    }

    /**
     * R70.
     *
     * @param personallyUsed the holder declares that he uses it himself (R68)
     */
    record Conversion(boolean taxAuthority, boolean personallyUsed) implements MutationWish {
        @Override
        public MutationKind kind() {
            return MutationKind.CONVERSION;
        }

        @Override
        public Change on(Terms terms) {
            return new Change(kind(), terms.level(), terms.role(), terms.secondFactor(), List.of(), taxAuthority);
        }
    }
}
