package nl.beheermodule.platform.imports;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes what is no longer kept: the rows first, so that none is left without its import. */
final class SweepImports {
    private final Imports imports;
    private final ImportRowStore rows;
    private final Clock clock;

    SweepImports(Imports imports, ImportRowStore rows, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.imports.sweep:PT1M}")
    void sweep() {
        rows.removeExpired(clock.instant());
        imports.removeExpired();
    }
}
