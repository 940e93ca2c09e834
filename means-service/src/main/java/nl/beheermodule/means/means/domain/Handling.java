package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;

/**
 * One medewerker at a time handles what is asked of a means: only he sees the identity document (design 11), and no
 * colleague decides meanwhile. A colleague takes it over by saying so.
 */
public final class Handling {
    private final Means means;

    Handling(Means means) {
        this.means = means;
    }

    /** Who handles the case at hand; nobody once it was decided, or for one that came later. */
    public Optional<Handler> handler() {
        DeskCase latest = DeskCase.of(means);
        return means.handler()
                .filter(found -> latest.decision() instanceof Decision.Pending
                        && found.askedAt().equals(latest.requestedAt()));
    }

    /**
     * @return whether it was somebody else's
     * @throws MeansRefused ALREADY_DECIDED, or HANDLED_BY_COLLEAGUE unless it is taken over
     */
    public boolean take(String username, String name, boolean takingOver, Instant now) {
        DeskCase latest = DeskCase.of(means);
        if (!(latest.decision() instanceof Decision.Pending)) {
            throw new MeansRefused(Reason.ALREADY_DECIDED);
        }
        boolean colleagues = isOfColleague(username);
        if (colleagues && !takingOver) {
            throw new MeansRefused(Reason.HANDLED_BY_COLLEAGUE);
        }
        means.handledBy(new Handler(username, name, now, latest.requestedAt()));
        return colleagues;
    }

    /** He stops; harmless when it is not his (any more). */
    public void giveBack(String username) {
        if (isOf(username)) {
            means.handledBy(null);
        }
    }

    public boolean isOf(String username) {
        return handler().filter(found -> found.username().equals(username)).isPresent();
    }

    /** Who decides handles it, so what nobody took he need not take first. */
    public void requireNotOfColleague(String username) {
        if (isOfColleague(username)) {
            throw new MeansRefused(Reason.HANDLED_BY_COLLEAGUE);
        }
    }

    private boolean isOfColleague(String username) {
        return handler().isPresent() && !isOf(username);
    }

    /** Whether he may look at a scan: while he handles what it was uploaded for, and afterwards when he decided it. */
    public boolean mayLook(String username, ScanId scan) {
        return switch (means.caseOf(scan).decision()) {
            case Decision.Pending _ -> isOf(username);
            case Decision.Approved approved -> approved.by().equals(username);
            case Decision.Rejected rejected -> rejected.by().equals(username);
            case Decision.Withdrawn _ -> false;
        };
    }
}
