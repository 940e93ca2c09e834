package nl.beheermodule.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.beheermodule.contracts.audit.AuditEvents.AuditLineWritten;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One line of an organisation's audit trail (design 12). {@code hash} covers the line and the hash before it, so a line
 * that is changed, removed or put in between breaks the chain.
 *
 * @param number 1, 2, 3, … within the organisation
 * @param entryId what the line came from: the same entry is written once
 * @param by person id, user name of an employee, or {@code system:<name>}
 * @param action what was done, such as an event's type
 * @param subject id of the aggregate
 */
public record AuditLine(
        String organisationId,
        long number,
        String entryId,
        Instant at,
        String by,
        @Nullable String address,
        String action,
        String subject,
        String previousHash,
        String hash) {
    static final String FIRST = "0".repeat(64);

    static AuditLine after(String previousHash, long number, AuditEntry entry, String organisationId) {
        String hash = sha256(unmistakable(
                previousHash,
                organisationId,
                Long.toString(number),
                entry.id(),
                entry.at().toString(),
                entry.by(),
                String.valueOf(entry.address()),
                entry.action(),
                entry.subject()));
        return new AuditLine(
                organisationId,
                number,
                entry.id(),
                entry.at(),
                entry.by(),
                entry.address(),
                entry.action(),
                entry.subject(),
                previousHash,
                hash);
    }

    /** Whether the hash is what this line, after that hash, must have. */
    boolean follows(String previous) {
        AuditEntry entry = new AuditEntry(entryId, at, by, address, action, subject);
        return previousHash.equals(previous)
                && hash.equals(after(previous, number, entry, organisationId).hash());
    }

    /** Unique within the service. */
    String id() {
        return id(organisationId, number);
    }

    static String id(String organisationId, long number) {
        return organisationId + ":" + number;
    }

    /** As it goes to whoever keeps it elsewhere. */
    AuditLineWritten written(String service) {
        return new AuditLineWritten(
                service, organisationId, number, entryId, at, by, address, action, subject, previousHash, hash);
    }

    Document toDocument() {
        Document document = new Document("_id", id())
                .append("organisationId", organisationId)
                .append("number", number)
                .append("entryId", entryId)
                .append("at", at.toString())
                .append("by", by)
                .append("action", action)
                .append("subject", subject)
                .append("previousHash", previousHash)
                .append("hash", hash);
        if (address != null) {
            document.append("address", address);
        }
        return document;
    }

    static AuditLine of(Document document) {
        return new AuditLine(
                document.getString("organisationId"),
                document.getLong("number"),
                document.getString("entryId"),
                Instant.parse(document.getString("at")),
                document.getString("by"),
                document.getString("address"),
                document.getString("action"),
                document.getString("subject"),
                document.getString("previousHash"),
                document.getString("hash"));
    }

    /** Each field with its length before it: no two different lines read the same. */
    private static String unmistakable(String... fields) {
        StringBuilder all = new StringBuilder();
        for (String field : fields) {
            all.append(field.length()).append(':').append(field);
        }
        return all.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
