package nl.beheermodule.platform.test.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {
    private static final JavaClasses SINNERS = new ClassFileImporter().importPackages("nl.beheermodule.sinners");

    static List<ArchRule> rules() {
        return HouseRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_catches_its_sinner(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(SINNERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneId)",
                "java.time.ZonedDateTime.now()",
                "java.lang.System.currentTimeMillis()",
                "java.util.Date.<init>()",
                "java.time.Clock.systemUTC()",
                "java.util.UUID.randomUUID()",
                "java.util.Random.<init>()",
                "java.lang.Math.random()"
            })
    void no_way_round_the_clock_is_overlooked(String call) {
        assertThatThrownBy(() -> HouseRules.TIME_AND_CHANCE_COME_FROM_OUTSIDE.check(SINNERS))
                .hasMessageContaining("ManyClocks.sins()")
                .hasMessageContaining("<" + call + ">")
                .hasMessageNotContaining("ManyClocks.right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LeakyManager", "AbstractSinner", "BaseSinner"})
    void a_name_that_says_how_is_caught(String name) {
        assertThatThrownBy(() -> HouseRules.NAMES_SAY_WHAT_A_CLASS_IS.check(SINNERS))
                .hasMessageContaining(name);
    }
}
