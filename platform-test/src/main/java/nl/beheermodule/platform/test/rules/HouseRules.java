package nl.beheermodule.platform.test.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** The rules of the house style that a machine can check. Each has a sinner in the kit's own tests. */
public final class HouseRules {
    public static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..domain..", "java..", "org.jspecify..")
            .as("the domain is plain Java");

    public static final ArchRule TIME_AND_CHANCE_COME_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..usecase..")
            .should()
            .callCodeUnitWhere(ClocksAndDice.READ)
            .as("time and chance come from outside");

    public static final ArchRule ADAPTERS_ARE_HIDDEN = classes()
            .that()
            .resideInAnyPackage("..web..", "..mongo..", "..messaging..")
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .notBePublic()
            .as("adapters are hidden");

    public static final ArchRule WIRE_TYPES_STAY_AT_THE_EDGE = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..usecase..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.beheermodule.contracts..")
            .as("wire types stay at the edge");

    public static final ArchRule THE_WEB_KNOWS_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..mongo..", "org.springframework.data.mongodb..", "com.mongodb..")
            .as("the web knows no database");

    public static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = SlicesRuleDefinition.slices()
            .matching("..(web|mongo|messaging)..")
            .should()
            .notDependOnEachOther()
            .as("adapters do not know each other");

    /** Only what both our servers have (stack.md): a document is one atomic write, and the rest is computed in Java. */
    public static final ArchRule ONLY_WHAT_EVERY_MONGODB_HAS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(MongoFeatures.FORBIDDEN_TYPES)
            .orShould()
            .callCodeUnitWhere(MongoFeatures.FORBIDDEN_CALLS)
            .as("only what every MongoDB has");

    public static final ArchRule DOCUMENTS_HAVE_A_NAME_OF_THEIR_OWN = classes()
            .that()
            .areAnnotatedWith(Document.class)
            .and()
            .resideOutsideOfPackage("..overview..") // the read side writes nothing
            .should()
            .beAnnotatedWith(TypeAlias.class)
            .as("documents have a name of their own, not their class's");

    public static final ArchRule NO_SERVICE_KNOWS_ANOTHER = classes()
            .that()
            .resideInAPackage("nl.beheermodule..")
            .should(Neighbours.knowOnly("contracts", "platform"))
            .as("no service knows another");

    /** They may quote what a person typed. A log names the class, or gets the exception itself: its printer leaves them out. */
    public static final ArchRule WORDS_OF_AN_EXCEPTION_ARE_NOT_PASSED_ON = noClasses()
            .should()
            .callMethodWhere(target(name("toString")).and(target(owner(assignableTo(Exception.class)))))
            .as("words of an exception are not passed on");

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
            ADAPTERS_DO_NOT_KNOW_EACH_OTHER,
            ONLY_WHAT_EVERY_MONGODB_HAS,
            DOCUMENTS_HAVE_A_NAME_OF_THEIR_OWN,
            NO_SERVICE_KNOWS_ANOTHER,
            WORDS_OF_AN_EXCEPTION_ARE_NOT_PASSED_ON,
            NAMES_SAY_WHAT_A_CLASS_IS);

    /** Those that find something to look at only where there are aggregates. */
    public static final Set<ArchRule> OF_AGGREGATES = Set.of(
            DOMAIN_IS_PLAIN_JAVA,
            TIME_AND_CHANCE_COME_FROM_OUTSIDE,
            ADAPTERS_ARE_HIDDEN,
            WIRE_TYPES_STAY_AT_THE_EDGE,
            THE_WEB_KNOWS_NO_DATABASE,
            ADAPTERS_DO_NOT_KNOW_EACH_OTHER);

    private HouseRules() {}
}
