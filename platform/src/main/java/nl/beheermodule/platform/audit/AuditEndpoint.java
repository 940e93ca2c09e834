package nl.beheermodule.platform.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

/**
 * For operators: {@code GET /actuator/audit} follows every chain of this service, {@code GET /actuator/audit/{organisation}}
 * one, with its last line to be held against what export-service keeps of it ({@code GET
 * /actuator/auditcopies/{organisation}} there).
 */
@Endpoint(id = "audit")
public final class AuditEndpoint {
    private final AuditCheck check;

    public AuditEndpoint(AuditCheck check) {
        this.check = check;
    }

    /** @param head absent when there is no line */
    public record Chain(AuditReport report, AuditCheck.@Nullable Head head) {}

    @ReadOperation
    public AuditReport all() {
        return check.verify(KeptLines.NONE);
    }

    @ReadOperation
    public Chain one(@Selector String organisationId) {
        return new Chain(
                check.verify(organisationId, KeptLines.NONE),
                check.head(organisationId).orElse(null));
    }
}
