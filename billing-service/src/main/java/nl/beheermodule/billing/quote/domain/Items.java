package nl.beheermodule.billing.quote.domain;

import static nl.beheermodule.billing.tariff.domain.AssuranceLevel.EH2;
import static nl.beheermodule.billing.tariff.domain.AssuranceLevel.EH3;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import nl.beheermodule.billing.tariff.domain.TariffCode;

/** What a wish brings with it that has a price: the rules of ADR 14. */
final class Items {
    private final Wish wish;
    private final List<Item> items = new ArrayList<>();

    private Items(Wish wish) {
        this.wish = wish;
    }

    /** @param wish checked */
    static List<Item> of(Wish wish) {
        Items items = new Items(wish);
        switch (wish.kind()) {
            case NEW_MEANS -> items.newMeans();
            case LEVEL_CHANGE -> items.levelChange();
            case LINK -> items.links();
            case LETTER -> items.one(TariffCode.activationLetter(Objects.requireNonNull(wish.level())));
            case INTERMEDIARY -> items.one(TariffCode.INTERMEDIARY);
            case RELATIONS -> items.one(TariffCode.RELATIONS);
            case CONVERSION -> {} // the running contract goes on; its renewal has the other price
        }
        return List.copyOf(items.items);
    }

    private void newMeans() {
        AssuranceLevel level = Objects.requireNonNull(wish.level());
        contract(level);
        if (level.atLeast(EH3)) {
            one(TariffCode.IDENTIFICATION);
        }
        device();
        links();
    }

    private void levelChange() {
        AssuranceLevel level = Objects.requireNonNull(wish.level());
        AssuranceLevel current = Objects.requireNonNull(wish.currentLevel());
        contract(level);
        if (level.atLeast(EH3) && !current.atLeast(EH3)) {
            one(TariffCode.IDENTIFICATION);
        }
        if (current == EH2) { // from EH2+ the second factor stays as it is (R63)
            device();
        }
        links();
    }

    /** A lower level without a new contract costs nothing until the running contract is renewed. */
    private void contract(AssuranceLevel level) {
        ContractYears years = wish.contractYears();
        if (years != null) {
            one(contract(level, years, wish.taxAuthorityMeans()));
        }
    }

    static TariffCode contract(AssuranceLevel level, ContractYears years, boolean taxAuthorityMeans) {
        return taxAuthorityMeans ? TariffCode.taxAuthorityMeans(years) : TariffCode.means(level, years);
    }

    private void device() {
        if (wish.secondFactor() == SecondFactor.OTP) {
            one(TariffCode.OTP_DEVICE);
        }
    }

    /** KvK koppelkosten for each extra organisation (R55). */
    private void links() {
        if (wish.organisations() > 0) {
            items.add(new Item(TariffCode.KVK_LINK, wish.organisations()));
        }
    }

    private void one(TariffCode code) {
        items.add(new Item(code, 1));
    }
}
