package nl.beheermodule.billing;

import java.util.Map;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;

@ServiceIT
class GoldenEventsIT implements ReadsItsEvents {
    @Override
    public Map<String, String> copies() {
        return Map.of(
                "charging", "charges",
                "chain-charging", "charges",
                "contract-copy", "contracts",
                "organisation-copy", "organisations");
    }
}
