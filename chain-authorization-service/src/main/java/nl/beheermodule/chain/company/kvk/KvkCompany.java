package nl.beheermodule.chain.company.kvk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.chain.company.domain.Company;
import nl.beheermodule.chain.company.kvk.KvkApi.Embedded;
import nl.beheermodule.chain.company.kvk.KvkApi.Place;
import nl.beheermodule.chain.company.kvk.KvkApi.PostalPlace;
import nl.beheermodule.chain.company.kvk.KvkApi.Profile;
import nl.beheermodule.chain.known.domain.KvkNumber;
import org.jspecify.annotations.Nullable;

/** From the register's words to ours. An address may be shielded (afgeschermd): then its parts are empty. */
final class KvkCompany {
    private KvkCompany() {}

    static Company of(Profile profile) {
        Embedded embedded = profile._embedded();
        Company.Address address = embedded == null
                ? Company.Address.SHIELDED
                : Stream.of(embedded.hoofdvestiging(), embedded.eigenaar())
                        .flatMap(place -> visits(place).stream())
                        .findFirst()
                        .map(KvkCompany::address)
                        .orElse(Company.Address.SHIELDED);
        String name = profile.statutaireNaam() == null ? profile.naam() : profile.statutaireNaam();
        return new Company(new KvkNumber(profile.kvkNummer()), name, address);
    }

    private static List<PostalPlace> visits(@Nullable Place place) {
        return place == null || place.adressen() == null
                ? List.of()
                : place.adressen().stream()
                        .filter(each -> each.type().equals("bezoekadres"))
                        .toList();
    }

    private static Company.Address address(PostalPlace place) {
        String number = Stream.of(place.huisnummer(), place.huisletter(), place.huisnummerToevoeging())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Company.Address(
                text(place.straatnaam()), number, spaced(text(place.postcode())), text(place.plaats()));
    }

    private static String spaced(String code) {
        return code.matches("\\d{4}[A-Z]{2}") ? code.substring(0, 4) + " " + code.substring(4) : code;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
