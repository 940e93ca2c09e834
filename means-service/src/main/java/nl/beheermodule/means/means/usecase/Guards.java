package nl.beheermodule.means.means.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beheermodule.means.means.domain.Change;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.Mutation;
import nl.beheermodule.means.means.domain.OrganisationId;
import org.springframework.stereotype.Component;

/** The rules that one means cannot know by itself: asked before it is saved, held until it is (design 1). */
@Component
public final class Guards {
    private final TaxAuthorityClaims taxAuthority;
    private final Administrators administrators;
    private final Arrivals arrivals;

    public Guards(TaxAuthorityClaims taxAuthority, Administrators administrators, Arrivals arrivals) {
        this.taxAuthority = taxAuthority;
        this.administrators = administrators;
        this.arrivals = arrivals;
    }

    /** A decision on what is pending: it is checked again, for much may have changed since it was asked. */
    <T> T around(Means means, Supplier<T> saved) {
        Optional<Change> change = means.mutating().pending().map(Mutation::change);
        return change.isEmpty() ? saved.get() : around(means, change.get(), saved);
    }

    /** @param saved changes the means and saves it */
    <T> T around(Means means, Change change, Supplier<T> saved) {
        return change.endsManaging(means.terms())
                ? administrators.steppingDown(means, () -> into(means, change.added(), saved))
                : into(means, change.added(), saved);
    }

    /** R67. */
    void claimTaxAuthority(Means asked) {
        taxAuthority.claim(asked);
    }

    private <T> T into(Means means, List<OrganisationId> added, Supplier<T> saved) {
        return added.isEmpty() ? saved.get() : arrivals.into(added, means.id(), saved);
    }
}
