package nl.beheermodule.gateway;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.beheermodule.platform.test.rules.HouseRules;
import nl.beheermodule.platform.test.rules.KeepsTheHouseRules;

/** It owns sessions only: no aggregates. */
class ArchitectureTest implements KeepsTheHouseRules {
    @Override
    public Set<ArchRule> without() {
        return HouseRules.OF_AGGREGATES;
    }
}
