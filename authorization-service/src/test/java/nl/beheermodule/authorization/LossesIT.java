package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.platform.test.web.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a means would lose, told before it does (R73, Q8, Q14). */
class LossesIT extends HolderOfThree {
    @Test
    void what_would_be_left_without_any_user_is_told_beforehand() {
        company.grant(anna.http(), Company.service(anna.http(), "omzetbelasting"), anna.meansId(), "2026-12-31");
        JsonNode losses = losses("");
        assertThat(losses.path("totals").path("withoutUsers").asInt()).isEqualTo(2);
        assertThat(losses.path("items"))
                .filteredOn(row -> !row.path("lastUser").asBoolean())
                .singleElement()
                .satisfies(row -> assertThat(row.path("serviceName").asString()).isEqualTo("Omzetbelasting"));

        company.grant(anna.http(), "general:eh3", anna.meansId(), "2026-12-31");
        assertThat(losses("").path("totals").path("withoutUsers").asInt())
                .as("her algemene bevoegdheid reaches them all (Q14)")
                .isZero();
    }

    @Test
    void what_would_be_left_without_any_user_is_told_first_however_much_is_lost() {
        company.grant(anna.http(), Company.service(anna.http(), "portalen"), anna.meansId(), "2026-12-31");
        company.grant(anna.http(), Company.service(anna.http(), "omzetbelasting"), anna.meansId(), "2026-12-31");

        assertThat(losses("").path("items"))
                .extracting(row -> row.path("serviceName").asString())
                .containsExactly("TenderNed", "EU Portalen", "Omzetbelasting");
        JsonNode last = anna.http()
                .post(company.path("/authorizations/losses?size=1&page=2"), """
                        {"meansId":"%s"}""".formatted(joris.meansId()))
                .json();
        assertThat(last.path("total").asInt()).isEqualTo(3);
        assertThat(last.path("items").get(0).path("serviceName").asString()).isEqualTo("Omzetbelasting");
    }

    @Test
    void of_several_organisations_each_is_looked_at_for_itself_r73() {
        Company shop = newCompany();
        linked(joris, Role.USER, List.of(shop.id));
        linked(anna, Role.ADMINISTRATOR, List.of(shop.id));
        String service = Company.service(anna.http(), "omzetbelasting");
        shop.grant(anna.http(), service, joris.meansId(), "2026-12-31");
        company.grant(anna.http(), service, anna.meansId(), "2026-12-31");

        JsonNode losses = losses(at(List.of(shop.id)));
        assertThat(losses.path("totals").path("lost").asInt()).isEqualTo(4);
        assertThat(losses.path("totals").path("withoutUsers").asInt()).isEqualTo(3);
        assertThat(losses.path("items"))
                .as("Anna has it too, but not in the shop")
                .filteredOn(row -> !row.path("lastUser").asBoolean())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.path("organisationId").asString()).isEqualTo(company.id));
    }

    @Test
    void what_would_be_lost_is_told_for_as_many_organisations_as_an_accountant_has() {
        Company shop = newCompany();
        linked(joris, Role.USER, List.of(shop.id));
        List<String> thousand = Stream.concat(
                        Stream.generate(() -> UUID.randomUUID().toString()).limit(999), Stream.of(shop.id))
                .toList();
        linked(anna, Role.ADMINISTRATOR, thousand);
        shop.grant(anna.http(), Company.service(anna.http(), "omzetbelasting"), joris.meansId(), "2026-12-31");

        JsonNode losses = losses(at(thousand));
        assertThat(losses.path("totals").path("lost").asInt()).isEqualTo(4);
        assertThat(losses.path("totals").path("withoutUsers").asInt()).isEqualTo(4);

        Answer tooMany = company.losses(
                anna.http(),
                joris.meansId(),
                at(Stream.concat(thousand.stream(), Stream.of(company.id)).toList()));
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.json().path("violations").get(0).path("message").asString())
                .isEqualTo("Vraag maximaal 1.000 organisaties tegelijk op.");
    }
}
