package nl.beheermodule.keycloak.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R11: who may reach which level. */
class LevelCheckTest {

    @Test
    void R11_EH2_is_below_EH2plus_even_with_a_second_factor() {
        assertThat(LevelCheck.refuse(AssuranceLevel.EH2PLUS, Optional.of(AssuranceLevel.EH2), true))
                .contains(LevelRefusal.LEVEL_TOO_LOW);
    }

    @Test
    void the_level_of_issue_is_enough_one_above_is_not() {
        assertThat(LevelCheck.refuse(AssuranceLevel.EH3, Optional.of(AssuranceLevel.EH3), true))
                .isEmpty();
        assertThat(LevelCheck.refuse(AssuranceLevel.EH4, Optional.of(AssuranceLevel.EH3), true))
                .contains(LevelRefusal.LEVEL_TOO_LOW);
    }

    @Test
    void a_level_without_a_second_factor_is_not_enough() {
        assertThat(LevelCheck.refuse(AssuranceLevel.EH2PLUS, Optional.of(AssuranceLevel.EH4), false))
                .contains(LevelRefusal.SECOND_FACTOR_MISSING);
    }

    @Test
    void without_a_means_the_second_factor_gives_EH2plus_and_no_more() {
        assertThat(LevelCheck.refuse(AssuranceLevel.EH2PLUS, Optional.empty(), true))
                .isEmpty();
        assertThat(LevelCheck.refuse(AssuranceLevel.EH3, Optional.empty(), true))
                .contains(LevelRefusal.LEVEL_TOO_LOW);
    }
}
