package nl.beheermodule.platform.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of the house style that a machine can check. Each has a sinner in the kit's own tests. */
public final class HouseRules {
    public static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..domain..", "java..", "org.jspecify..")
            .as("the domain is plain Java")
            .allowEmptyShould(true);

    public static final ArchRule TIME_AND_CHANCE_COME_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..usecase..")
            .should()
            .callCodeUnitWhere(ClocksAndDice.READ)
            .as("time and chance come from outside")
            .allowEmptyShould(true);

    public static final ArchRule ADAPTERS_ARE_HIDDEN = classes()
            .that()
            .resideInAnyPackage("..web..", "..mongo..", "..messaging..")
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .notBePublic()
            .as("adapters are hidden")
            .allowEmptyShould(true);

    public static final ArchRule WIRE_TYPES_STAY_AT_THE_EDGE = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..usecase..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.beheermodule.contracts..")
            .as("wire types stay at the edge")
            .allowEmptyShould(true);

    public static final ArchRule THE_WEB_KNOWS_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..mongo..", "org.springframework.data.mongodb..", "com.mongodb..")
            .as("the web knows no database")
            .allowEmptyShould(true);

    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)\\p{Upper}.*")
            .as("names say what a class is");

    public static final List<ArchRule> ALL = List.of(
            DOMAIN_IS_PLAIN_JAVA,
            TIME_AND_CHANCE_COME_FROM_OUTSIDE,
            ADAPTERS_ARE_HIDDEN,
            WIRE_TYPES_STAY_AT_THE_EDGE,
            THE_WEB_KNOWS_NO_DATABASE,
            NAMES_SAY_WHAT_A_CLASS_IS);

    private HouseRules() {}
}
