package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A company that ended and is registered anew is found under its new id, in whatever order it was told. */
class EndedCompanyIT extends Companies {
    @Test
    void what_ended_does_not_stand_before_what_is_there_now() {
        String successor = "o-" + UUID.randomUUID();
        RegisteredCompany bakery = new RegisteredCompany(registered(successor), null);
        Awaitility.await().until(() -> organisations.find(List.of(bakery)).containsKey(bakery));
        Company ended = newCompany();
        events.publish(
                2,
                new OrganisationRegistered(
                        ended.id, bakery.kvkNumber(), null, "Bakkerij", null, address(), null, 1, Korenschoof.NOW));
        events.publish(3, new OrganisationEnded(ended.id, bakery.kvkNumber(), Korenschoof.NOW));
        Awaitility.await()
                .untilAsserted(() -> assertThat(organisations.ofCompanies(List.of(bakery.kvkNumber())))
                        .containsEntry(bakery.kvkNumber(), List.of(new OrganisationId(successor))));
        assertThat(organisations.find(List.of(bakery))).containsEntry(bakery, new OrganisationId(successor));
    }

    private String registered(String id) {
        String kvkNumber = "%08d".formatted(Math.floorMod(id.hashCode(), 89_999_999) + 10_000_000);
        events.publish(
                1,
                new OrganisationRegistered(id, kvkNumber, null, "Bakkerij", null, address(), null, 1, Korenschoof.NOW));
        return kvkNumber;
    }

    private static PostalAddress address() {
        return new PostalAddress("Molenstraat", "1", "1234 AB", "Utrecht");
    }
}
