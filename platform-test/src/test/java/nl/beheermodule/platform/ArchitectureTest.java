package nl.beheermodule.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.beheermodule.platform.test.rules.HouseRules;
import nl.beheermodule.platform.test.rules.KeepsTheHouseRules;

/** Plumbing has no domain and no adapters; all the other rules are its own too. */
class ArchitectureTest implements KeepsTheHouseRules {
    @Override
    public JavaClasses code() {
        return KeepsTheHouseRules.super.code().that(not(resideInAPackage("nl.beheermodule.platform.test..")));
    }

    @Override
    public Set<ArchRule> without() {
        return HouseRules.OF_AGGREGATES;
    }
}
