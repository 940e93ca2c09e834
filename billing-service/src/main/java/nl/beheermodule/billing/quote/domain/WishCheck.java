package nl.beheermodule.billing.quote.domain;

import java.util.EnumSet;
import java.util.Set;
import nl.beheermodule.billing.quote.domain.WishRefused.Lack;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/** Whether enough is known to say what it costs. */
final class WishCheck {
    private final Wish wish;
    private final Set<Lack> lacks = EnumSet.noneOf(Lack.class);

    private WishCheck(Wish wish) {
        this.wish = wish;
    }

    /** @throws WishRefused naming everything that is wrong */
    static void check(Wish wish) {
        WishCheck check = new WishCheck(wish);
        switch (wish.kind()) {
            case NEW_MEANS -> check.newMeans();
            case LEVEL_CHANGE -> check.levelChange();
            case LINK -> check.lackWhen(wish.organisations() == 0, Lack.ORGANISATIONS);
            case LETTER -> check.lackWhen(wish.level() == null, Lack.LEVEL);
            case CONVERSION, INTERMEDIARY, RELATIONS -> {}
        }
        if (!check.lacks.isEmpty()) {
            throw new WishRefused(check.lacks);
        }
    }

    private void newMeans() {
        lackWhen(wish.level() == null, Lack.LEVEL);
        lackWhen(wish.contractYears() == null, Lack.CONTRACT_YEARS);
        secondFactor(wish.level());
        taxAuthority();
    }

    private void levelChange() {
        AssuranceLevel level = wish.level();
        AssuranceLevel current = wish.currentLevel();
        lackWhen(level == null, Lack.LEVEL);
        lackWhen(current == null, Lack.CURRENT_LEVEL);
        taxAuthority();
        if (level == null || current == null) {
            return;
        }
        lackWhen(level == current, Lack.SAME_LEVEL);
        if (level.compareTo(current) > 0) {
            lackWhen(wish.contractYears() == null, Lack.CONTRACT_YEARS);
            if (current == AssuranceLevel.EH2) {
                secondFactor(level);
            }
        }
    }

    private void secondFactor(@Nullable AssuranceLevel level) {
        boolean none = wish.secondFactor() == null || wish.secondFactor() == SecondFactor.NONE;
        lackWhen(level == AssuranceLevel.EH2 && !none, Lack.SECOND_FACTOR_ON_EH2);
        lackWhen(level != null && level != AssuranceLevel.EH2 && none, Lack.SECOND_FACTOR);
    }

    private void taxAuthority() {
        lackWhen(
                wish.taxAuthorityMeans() && wish.level() != null && wish.level() != AssuranceLevel.EH3,
                Lack.TAX_AUTHORITY_NOT_EH3);
    }

    private void lackWhen(boolean wrong, Lack lack) {
        if (wrong) {
            lacks.add(lack);
        }
    }
}
