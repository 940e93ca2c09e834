package nl.beheermodule.identity.organisation.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.beheermodule.identity.Companies;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityIT
class MongoOrganisationRepositoryIT {

    @Autowired
    private MongoOrganisationRepository organisations;

    @Autowired
    private TestEvents events;

    @Test
    void a_key_belongs_to_one_organisation_however_many_ask_at_once() throws Exception {
        OrganisationKey key = new OrganisationKey(new KvkNumber("60000001"), null);
        Callable<OrganisationId> ask = () -> organisations.idOf(key);

        Set<OrganisationId> ids = new HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<OrganisationId> answer : threads.invokeAll(Collections.nCopies(20, ask))) {
                ids.add(answer.get());
            }
        }

        assertThat(ids).hasSize(1);
    }

    @Test
    void a_company_and_its_establishment_are_two() {
        KvkNumber vanDijk = Companies.VAN_DIJK.kvkNumber();

        assertThat(organisations.idOf(new OrganisationKey(vanDijk, null)))
                .isNotEqualTo(organisations.idOf(new OrganisationKey(vanDijk, Companies.VAN_DIJK_EDE.number())));
    }

    @Test
    void what_is_stored_comes_back_and_storing_it_twice_publishes_once() {
        OrganisationKey key = new OrganisationKey(Companies.VAN_DIJK.kvkNumber(), Companies.VAN_DIJK_EDE.number());
        Organisation ede = Organisation.of(organisations.idOf(key), key, Companies.VAN_DIJK, "0318 123456");

        organisations.add(ede, ede.registered(People.NOW));
        organisations.add(ede, ede.registered(People.NOW));

        assertThat(organisations.find(ede.id()))
                .hasValueSatisfying(found -> assertThat(found)
                        .usingRecursiveComparison()
                        .ignoringFields("version")
                        .isEqualTo(ede));
        events.awaitNames(ede.id().value(), "OrganisationRegistered");
    }
}
