package nl.beheermodule.identity;

import java.util.Map;
import java.util.Set;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;

@IdentityIT
class GoldenEventsIT implements ReadsItsEvents {
    @Override
    public Map<String, String> copies() {
        return Map.of(
                "means-copies", "means_copies",
                "person-policy", "persons");
    }

    @Override
    public Set<String> policies() {
        return Set.of("login-follows", "account-follows", "organisation-policy");
    }
}
