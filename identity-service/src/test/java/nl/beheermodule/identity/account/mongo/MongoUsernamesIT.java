package nl.beheermodule.identity.account.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.account.domain.Usernames.Claim;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.Username;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityIT
class MongoUsernamesIT {
    private final Username name =
            new Username("n." + UUID.randomUUID().toString().substring(0, 12));

    @Autowired
    private MongoUsernames usernames;

    @Test
    void of_twenty_who_claim_a_name_at_the_same_time_one_gets_it() throws Exception {
        List<Callable<Boolean>> claims = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Boolean>) () -> claimed(new PersonId("p-" + i)))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(claims)).extracting(Future::get).containsOnlyOnce(true);
        }
    }

    @Test
    void only_the_owner_gives_a_name_back() {
        PersonId owner = new PersonId("p-owner");
        PersonId other = new PersonId("p-other");
        assertThat(claimed(owner)).isTrue();

        usernames.release(new Claim(name, other));
        assertThat(claimed(other)).isFalse();

        usernames.release(new Claim(name, owner));
        assertThat(claimed(other)).isTrue();
    }

    @Test
    void a_claim_is_unsettled_until_the_person_took_the_name() {
        Claim claim = new Claim(name, new PersonId("p-owner"));
        claimed(claim.person());
        assertThat(usernames.unsettledSince(People.NOW, 100)).doesNotContain(claim);
        assertThat(usernames.unsettledSince(later(), 100)).contains(claim);

        usernames.settle(claim);

        assertThat(usernames.unsettledSince(later(), 100)).doesNotContain(claim);
        assertThat(claimed(claim.person())).as("one's own again").isTrue();
    }

    private boolean claimed(PersonId person) {
        try {
            usernames.claim(name, person, People.NOW);
            return true;
        } catch (PersonRefused taken) {
            return false;
        }
    }

    private static java.time.Instant later() {
        return People.NOW.plus(Duration.ofSeconds(1));
    }
}
