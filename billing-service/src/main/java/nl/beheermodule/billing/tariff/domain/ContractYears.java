package nl.beheermodule.billing.tariff.domain;

import java.util.Optional;

/** How long a contract runs (R51); three years bring “extra korting”. */
public enum ContractYears {
    ONE,
    THREE;

    public int number() {
        return switch (this) {
            case ONE -> 1;
            case THREE -> 3;
        };
    }

    /** @return absent for any other number than 1 and 3 */
    public static Optional<ContractYears> of(int years) {
        return switch (years) {
            case 1 -> Optional.of(ONE);
            case 3 -> Optional.of(THREE);
            default -> Optional.empty();
        };
    }
}
