package nl.beheermodule.platform.test;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCredential;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Connection strings with another database than they came with. */
final class MongoUri {
    /** Scheme and hosts, database, options. */
    private static final Pattern PARTS = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/([^?]*))?(?:\\?(.*))?");

    private MongoUri() {}

    /** Options stay. Who logs in goes on doing so at the database he did, which the path names when no option does. */
    static String withDatabase(String uri, String database) {
        Matcher parts = PARTS.matcher(uri);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no MongoDB connection string");
        }
        String options = parts.group(3) == null ? "" : parts.group(3);
        MongoCredential credential = new ConnectionString(uri).getCredential();
        if (credential != null && !options.contains("authSource=")) {
            options += (options.isEmpty() ? "" : "&") + "authSource=" + credential.getSource();
        }
        return parts.group(1) + "/" + database + (options.isEmpty() ? "" : "?" + options);
    }
}
