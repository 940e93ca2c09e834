package nl.beheermodule.platform.test.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code class ArchitectureTest implements KeepsTheHouseRules {}} in a service's root package is all it takes. */
public interface KeepsTheHouseRules {

    @TestFactory
    default Stream<DynamicTest> the_code_keeps_the_house_rules() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(getClass().getPackageName());
        assertThat(code).isNotEmpty();
        return HouseRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(code)));
    }
}
