package nl.beheermodule.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be written down, before it has its place in a chain. */
public record AuditEntry(
        String id, Instant at, String by, @Nullable String address, String action, String subject) {}
