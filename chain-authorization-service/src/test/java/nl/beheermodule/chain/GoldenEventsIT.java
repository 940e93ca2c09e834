package nl.beheermodule.chain;

import java.util.Map;
import java.util.Set;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;

@ServiceIT
class GoldenEventsIT implements ReadsItsEvents {
    @Override
    public Map<String, String> copies() {
        return Map.of(
                "catalogue-copy", "known_services",
                "identity-copy", "known_organisations",
                "means-copy", "known_means");
    }

    @Override
    public Set<String> policies() {
        return Set.of("organisation-policy");
    }
}
