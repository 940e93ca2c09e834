package nl.beheermodule.means.means.domain;

import java.time.Instant;

/** What became of an application. {@code by} is the user name of the medewerker. */
public sealed interface Decision {
    record Pending() implements Decision {}

    record Approved(String by, Instant at) implements Decision {}

    record Rejected(String by, Instant at, String reason) implements Decision {}

    /** Taken back by the beheerder before anybody decided (Q18). */
    record Withdrawn(Instant at) implements Decision {}
}
