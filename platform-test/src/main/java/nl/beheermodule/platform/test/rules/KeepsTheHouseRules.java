package nl.beheermodule.platform.test.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code class ArchitectureTest implements KeepsTheHouseRules {}} in a service's root package is all it takes. */
public interface KeepsTheHouseRules {

    /** Rules that have nothing to look at in this module. That they find nothing is checked: no rule sleeps unnoticed. */
    default Set<ArchRule> without() {
        return Set.of();
    }

    /** What is looked at: everything under the package of the test. */
    default JavaClasses code() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(getClass().getPackageName());
    }

    @TestFactory
    default Stream<DynamicTest> the_code_keeps_the_house_rules() {
        JavaClasses code = code();
        assertThat(code).isNotEmpty();
        return HouseRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> {
                    if (without().contains(rule)) {
                        assertThatThrownBy(() -> rule.check(code)).hasMessageContaining("failed to check any classes");
                    } else {
                        rule.check(code);
                    }
                }));
    }
}
