package nl.beheermodule.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.beheermodule.platform.test.rules.HouseRules;
import nl.beheermodule.platform.test.rules.Neighbours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the services: the launcher, and the two servers that it starts from our own jars. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.beheermodule.launcher", "nl.beheermodule.keycloak", "nl.beheermodule.embeddedmongo");

    @Test
    void names_say_what_a_class_is() {
        HouseRules.NAMES_SAY_WHAT_A_CLASS_IS.check(CODE);
    }

    @ParameterizedTest
    @CsvSource({"keycloak, ''", "embeddedmongo, ''", "launcher, keycloak embeddedmongo"})
    void each_knows_only_what_it_starts(String module, String others) {
        classes()
                .that()
                .resideInAPackage("nl.beheermodule." + module + "..")
                .should(Neighbours.knowOnly(others.split(" ")))
                .check(CODE);
    }

    /** Keycloak's own process has no Spring, and a server for tests may not bring one. */
    @Test
    void the_servers_stand_on_their_own() {
        classes()
                .that()
                .resideInAnyPackage("nl.beheermodule.keycloak..", "nl.beheermodule.embeddedmongo..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.springframework..", "com.mongodb..")
                .check(CODE);
    }
}
