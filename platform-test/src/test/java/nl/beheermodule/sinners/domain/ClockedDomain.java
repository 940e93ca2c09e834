package nl.beheermodule.sinners.domain;

import java.time.Instant;
import nl.beheermodule.contracts.Role;
import org.springframework.stereotype.Component;

/** Breaks four rules on purpose. */
@Component
class ClockedDomain {
    Instant readsTheClock(Role wireType) {
        return Instant.now();
    }

    String quotes(IllegalStateException failed) {
        return failed.toString();
    }
}
