package nl.beheermodule.identity;

import java.util.Map;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;

@IdentityIT
class GoldenEventsIT implements ReadsItsEvents {
    @Override
    public Map<String, String> copies() {
        return Map.of(
                "means-copies", "means_copies",
                "person-policy", "persons");
    }
}
