package nl.beheermodule.identity.company.kvk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.Establishment;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.company.domain.Rsin;
import nl.beheermodule.identity.company.kvk.KvkApi.Embedded;
import nl.beheermodule.identity.company.kvk.KvkApi.ListedPlace;
import nl.beheermodule.identity.company.kvk.KvkApi.Places;
import nl.beheermodule.identity.company.kvk.KvkApi.PostalPlace;
import nl.beheermodule.identity.company.kvk.KvkApi.Profile;
import org.jspecify.annotations.Nullable;

/** From the register's words to ours. An address may be shielded (afgeschermd): then its parts are empty. */
final class KvkCompany {
    private static final Address SHIELDED = new Address("", "", "", "");
    private static final Pattern LINE =
            Pattern.compile("(?<street>.+?) (?<number>\\d+.*?) (?<code>\\d{4} ?[A-Z]{2}) (?<city>.+)");

    private KvkCompany() {}

    static Company of(Profile profile, Places places) {
        Embedded embedded = profile._embedded();
        var main = embedded == null ? null : embedded.hoofdvestiging();
        var owner = embedded == null ? null : embedded.eigenaar();
        String rsin = Stream.of(owner == null ? null : owner.rsin(), main == null ? null : main.rsin())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Address address = address(main == null ? null : main.adressen())
                .or(() -> address(owner == null ? null : owner.adressen()))
                .orElse(SHIELDED);
        return new Company(
                new KvkNumber(profile.kvkNummer()),
                profile.statutaireNaam() == null ? profile.naam() : profile.statutaireNaam(),
                rsin == null ? null : new Rsin(rsin),
                address,
                orNone(places.vestigingen()).stream()
                        .map(KvkCompany::establishment)
                        .toList(),
                null);
    }

    private static Optional<Address> address(@Nullable List<PostalPlace> all) {
        return orNone(all).stream()
                .filter(place -> place.type().equals("bezoekadres"))
                .findFirst()
                .map(KvkCompany::address);
    }

    private static Address address(PostalPlace place) {
        String number = Stream.of(place.huisnummer(), place.huisletter(), place.huisnummerToevoeging())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Address(text(place.straatnaam()), number, text(place.postcode()), text(place.plaats()));
    }

    private static Establishment establishment(ListedPlace place) {
        return new Establishment(
                new EstablishmentNumber(place.vestigingsnummer()),
                place.eersteHandelsnaam(),
                line(text(place.volledigAdres())));
    }

    private static Address line(String address) {
        Matcher parts = LINE.matcher(address);
        return parts.matches()
                ? new Address(parts.group("street"), parts.group("number"), parts.group("code"), parts.group("city"))
                : SHIELDED;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
