package nl.beheermodule.gateway;

import java.util.Map;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;

@GatewayIT
class GoldenEventsIT implements ReadsItsEvents {
    @Override
    public Map<String, String> copies() {
        return Map.of(
                "live-holders", "live_holders",
                "live-companies", "live_companies");
    }
}
