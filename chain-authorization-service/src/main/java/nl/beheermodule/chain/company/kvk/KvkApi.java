package nl.beheermodule.chain.company.kvk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** KVK API Basisprofiel v1, the part we read (developers.kvk.nl). */
@HttpExchange("/v1/basisprofielen/{kvkNumber}")
interface KvkApi {
    @GetExchange
    Profile profile(@PathVariable String kvkNumber);

    record Profile(
            String kvkNummer,
            String naam,
            @Nullable String statutaireNaam,
            @Nullable Embedded _embedded) {}

    record Embedded(
            @Nullable Place hoofdvestiging, @Nullable Place eigenaar) {}

    record Place(@Nullable List<PostalPlace> adressen) {}

    /** @param type {@code bezoekadres} or {@code correspondentieadres} */
    record PostalPlace(
            String type,
            @Nullable String straatnaam,
            @Nullable String huisnummer,
            @Nullable String huisletter,
            @Nullable String huisnummerToevoeging,
            @Nullable String postcode,
            @Nullable String plaats) {}
}
