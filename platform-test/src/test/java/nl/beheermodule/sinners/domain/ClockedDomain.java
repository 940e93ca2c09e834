package nl.beheermodule.sinners.domain;

import java.time.Instant;
import nl.beheermodule.contracts.Role;
import org.springframework.stereotype.Component;

/** Breaks three rules on purpose. */
@Component
class ClockedDomain {
    Instant readsTheClock(Role wireType) {
        return Instant.now();
    }
}
