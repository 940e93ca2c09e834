package nl.beheermodule.platform.audit;

import java.time.Instant;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;

class AuditEventsContractTest {

    @Test
    void AuditLineWritten() {
        AuditEntry entry = new AuditEntry(
                "6b0f5c3e-2f0a-4a53-8d0c-6a8f6f1f0d11",
                Instant.parse("2026-11-23T09:00:00.123Z"),
                "3f1c2a94-1b1e-3c55-9a0e-2f6f3b1f7a01",
                "192.0.2.7",
                "nl.beheermodule.means.MeansApproved.v1",
                "9d3a1f0e-7c44-4a8e-b1d3-0c5f4e2a6b22");
        AuditLine line = AuditLine.after(AuditLine.FIRST, 1, entry, "1c9b7a52-3c1d-4f2b-8a90-5d7e6f8a9b33");
        GoldenContract.check(line.written("means-service"));
    }
}
