package nl.beheermodule.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.CompanyRegister;
import nl.beheermodule.identity.company.domain.Establishment;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.company.domain.Rsin;

/** A register of a few companies. */
public final class Companies implements CompanyRegister {
    public static final Establishment VAN_DIJK_EDE = new Establishment(
            new EstablishmentNumber("000000432312"),
            "Accountantskantoor Van Dijk Ede",
            new Address("Grotestraat", "5", "6711 AK", "Ede"));
    private static final Establishment VAN_DIJK_UTRECHT = new Establishment(
            new EstablishmentNumber("000000432301"),
            "Accountantskantoor Van Dijk Utrecht",
            new Address("Maliebaan", "45", "3581 CD", "Utrecht"));
    public static final Company VAN_DIJK = new Company(
            new KvkNumber("90004323"),
            "Accountantskantoor Van Dijk",
            new Rsin("111222333"),
            VAN_DIJK_UTRECHT.address(),
            List.of(VAN_DIJK_UTRECHT, VAN_DIJK_EDE),
            3);
    public static final Company KORENSCHOOF = new Company(
            new KvkNumber("90004321"),
            "Bakkerij De Korenschoof B.V.",
            new Rsin("123456782"),
            new Address("Molenstraat", "12", "3581 AB", "Utrecht"),
            List.of(new Establishment(
                    new EstablishmentNumber("000000432101"),
                    "Bakkerij De Korenschoof B.V.",
                    new Address("Molenstraat", "12", "3581 AB", "Utrecht"))),
            1);

    private static final Map<KvkNumber, Company> ALL =
            Map.of(KORENSCHOOF.kvkNumber(), KORENSCHOOF, VAN_DIJK.kvkNumber(), VAN_DIJK);

    private int asked;

    @Override
    public Optional<Company> find(KvkNumber number) {
        asked++;
        return Optional.ofNullable(ALL.get(number));
    }

    public int asked() {
        return asked;
    }
}
