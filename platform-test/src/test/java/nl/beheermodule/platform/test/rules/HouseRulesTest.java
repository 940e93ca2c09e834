package nl.beheermodule.platform.test.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
