package nl.beheermodule.authorization;

import java.util.Map;
import java.util.Set;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;

@ServiceIT
class GoldenEventsIT implements ReadsItsEvents {
    @Override
    public Map<String, String> copies() {
        return Map.of(
                "means-copy", "known_means",
                "person-copy", "known_persons",
                "chain-copy", "known_chain_authorizations",
                "organisation-copy", "known_organisations",
                "usage-start", "usages");
    }

    @Override
    public Set<String> policies() {
        return Set.of("means-policy");
    }
}
