package nl.beheermodule.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.EventTypes;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.events.TraceParent;
import nl.beheermodule.platform.events.WireJson;

/** Turns facts into outbox entries: who acted and in which trace are known here, at the moment of saving. */
public final class OutboxEntries {
    private final WireJson json;
    private final TraceParent trace;

    public OutboxEntries(WireJson json, TraceParent trace) {
        this.json = json;
        this.trace = trace;
    }

    List<OutboxEntry> of(List<? extends WireEvent> events, List<String> organisationIds, long versionBefore) {
        Actor actor = Actor.current();
        Instant savedAt =
                Instant.now(); // age of the entry for the sweeper: real time, whatever the business clock says
        List<OutboxEntry> entries = new ArrayList<>(events.size());
        for (WireEvent event : events) {
            entries.add(new OutboxEntry(
                    UUID.randomUUID().toString(),
                    EventTypes.topicOf(event),
                    EventTypes.nameOf(event),
                    event.subject(),
                    versionBefore + entries.size() + 1,
                    event.at(),
                    savedAt,
                    organisationIds,
                    actor.by(),
                    actor.address(),
                    trace.current(),
                    json.write(event)));
        }
        return entries;
    }
}
