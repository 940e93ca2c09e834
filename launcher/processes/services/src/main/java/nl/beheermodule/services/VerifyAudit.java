package nl.beheermodule.services;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Optional;

/**
 * {@code ./beheer audit verify [organisation]}: follows every chain of every service, beside what is kept of it elsewhere.
 * Exit 0: unbroken; 1: broken, or it could not be looked at.
 */
public final class VerifyAudit {
    private VerifyAudit() {}

    public static void main(String[] arguments) {
        Optional<String> organisation = arguments.length == 0 ? Optional.empty() : Optional.of(arguments[0]);
        try (MongoClient client =
                MongoClients.create(System.getenv("MONGODB_URI") + "/?serverSelectionTimeoutMS=3000")) {
            AuditVerdict verdict = AuditVerdict.of(client, organisation);
            System.out.println(verdict.text());
            System.exit(verdict.unbroken() ? 0 : 1);
        } catch (MongoException away) {
            System.err.println("MongoDB does not answer: ./beheer up first.");
            System.exit(1);
        }
    }
}
