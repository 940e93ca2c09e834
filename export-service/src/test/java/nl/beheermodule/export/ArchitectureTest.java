package nl.beheermodule.export;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.beheermodule.platform.test.rules.HouseRules;
import nl.beheermodule.platform.test.rules.KeepsTheHouseRules;

/** Read models only: no aggregates. */
class ArchitectureTest implements KeepsTheHouseRules {
    @Override
    public Set<ArchRule> without() {
        return HouseRules.OF_AGGREGATES;
    }
}
