package nl.beheermodule.authorization;

import java.util.Map;
import java.util.Set;
import nl.beheermodule.authorization.known.MeansCopies;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.contract.ReadsItsEvents;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class GoldenEventsIT implements ReadsItsEvents {
    @Autowired
    MeansCopies copies;

    /** The policy waits until the copy is as far as the event. */
    @Override
    public void before(Received<?> received) {
        if (received.event() instanceof MeansEvents event) {
            copies.on(new Received<>(received.id(), received.sequence(), event));
        }
    }

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
