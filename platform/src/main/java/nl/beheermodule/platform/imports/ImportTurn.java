package nl.beheermodule.platform.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.access.Membership;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.imports.Imports.Turn;

/** Works on an import for some seconds, on behalf of who ordered it, as long as that person is a beheerder. */
final class ImportTurn {
    /** Rows in a part: a second's work or less, and what a crash may leave to look at again. */
    static final int PART = 200;

    private static final Duration TURN = Duration.ofSeconds(5);

    private final Imports imports;
    private final ImportRowStore rows;
    private final ImportPart parts;
    private final Memberships memberships;
    private final Clock clock;

    ImportTurn(Imports imports, ImportRowStore rows, ImportPart parts, Memberships memberships, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.parts = parts;
        this.memberships = memberships;
        this.clock = clock;
    }

    void run(Turn turn, BooleanSupplier stopping) {
        Import of = turn.of();
        new Actor(of.personId(), of.address()).run(() -> work(turn, stopping));
    }

    private void work(Turn turn, BooleanSupplier stopping) {
        Import of = turn.of();
        Optional<Membership> by =
                memberships.of(of.personId(), of.organisationId()).filter(Membership::mayManage);
        if (!of.state().underWay() || by.isEmpty()) {
            imports.close(turn, of.state(), ImportState.CANCELLED);
            return;
        }
        ImportOrder order = new ImportOrder(of.id(), of.personId(), by.get(), of.uploadedAt(), of.terms());
        Instant enough = clock.instant().plus(TURN);
        for (int from = of.done(); from < of.total(); from += PART) {
            List<StoredRow> part = rows.part(of, from, PART);
            if (of.state() == ImportState.ANALYSING) {
                parts.analyse(of, order, part);
            } else {
                parts.apply(of, order, part);
            }
            if (!goesOn(turn, Math.min(of.total(), from + PART), enough, stopping)) {
                return;
            }
        }
        imports.close(turn, of.state(), of.state() == ImportState.ANALYSING ? ImportState.READY : ImportState.DONE);
    }

    private boolean goesOn(Turn turn, int done, Instant enough, BooleanSupplier stopping) {
        Instant now = clock.instant();
        Optional<Import> still = imports.progress(turn, done, now.plus(RunImports.LEASE));
        if (still.isEmpty()) {
            return false; // another has it, for this one was thought dead; or it was removed
        }
        if (still.get().state() == ImportState.CANCELLED) {
            imports.close(turn, ImportState.CANCELLED, ImportState.CANCELLED);
            return false;
        }
        if (done < still.get().total() && (stopping.getAsBoolean() || !now.isBefore(enough))) {
            imports.giveBack(turn);
            return false;
        }
        return true;
    }
}
