package nl.beheermodule.platform.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

class DatabaseOutageTest {
    @Test
    void a_database_that_is_away_is_an_outage_however_deep_it_lies() {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new MongoTimeoutException("away"))))
                .isTrue();
        assertThat(DatabaseOutage.isBehind(new DataAccessResourceFailureException("away")))
                .isTrue();
    }

    @Test
    void a_lost_race_and_a_mistake_of_our_own_are_none() {
        assertThat(DatabaseOutage.isBehind(new OptimisticLockingFailureException("raced")))
                .isFalse();
        assertThat(DatabaseOutage.isBehind(new IllegalStateException("ours"))).isFalse();
    }
}
