package nl.beheermodule.platform.events;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** W3C traceparent of what is going on now, kept with the event so that the trace goes on after the relay. */
public final class TraceParent {
    private final @Nullable Tracer tracer;

    public TraceParent(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    public @Nullable String current() {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null) {
            return null;
        }
        boolean sampled = Boolean.TRUE.equals(span.context().sampled());
        return "00-" + span.context().traceId() + "-" + span.context().spanId() + (sampled ? "-01" : "-00");
    }
}
