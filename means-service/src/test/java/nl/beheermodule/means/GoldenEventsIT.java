package nl.beheermodule.means;

import java.util.Map;
import java.util.Set;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;

@ServiceIT
class GoldenEventsIT implements ReadsItsEvents {
    @Override
    public Map<String, String> copies() {
        return Map.of(
                "means", "means",
                "organisation-copy", "organisations");
    }

    @Override
    public Set<String> policies() {
        return Set.of("tax-authority-guards");
    }
}
