package nl.beheermodule.export;

import java.util.Map;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;

@ServiceIT
class GoldenEventsIT implements ReadsItsEvents {
    @Override
    public Map<String, String> copies() {
        return Map.of(
                "means-copy", "means_rows",
                "contact-copy", "persons",
                "companies", "companies",
                "authorization-copy", "authorization_rows",
                "holder-copy", "holders",
                "chain-copy", "chain_rows",
                "trail-copy", "trail");
    }
}
