package nl.beheermodule.platform.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

class OutageTest {
    @Test
    void a_database_that_is_away_is_an_outage_however_deep_it_lies() {
        assertThat(Outage.isBehind(new IllegalStateException(new MongoTimeoutException("away"))))
                .isTrue();
        assertThat(Outage.isBehind(new DataAccessResourceFailureException("away")))
                .isTrue();
    }

    @Test
    void a_lost_race_and_a_mistake_of_our_own_are_none() {
        assertThat(Outage.isBehind(new OptimisticLockingFailureException("raced")))
                .isFalse();
        assertThat(Outage.isBehind(new IllegalStateException("ours"))).isFalse();
    }

    @Test
    void a_service_names_an_outage_of_its_own() {
        assertThat(Outage.isBehind(new IllegalStateException(new TheirsIsAway())))
                .isTrue();
    }

    private static final class TheirsIsAway extends RuntimeException implements Outage {
        private static final long serialVersionUID = 1L;
    }
}
