package nl.beheermodule.keycloak.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The realm and its local database. Keycloak imports a realm only once, so when the realm file or what fills its
 * placeholders changes, the local database goes and the accounts in it with it.
 */
record LocalRealm(KeycloakFiles files, Map<String, String> environment) {

    /** @return true when the database is new: there are no accounts yet */
    boolean ensure() throws IOException {
        String realm = RealmFile.json();
        Path importFile = files.home().resolve("data/import/beheermodule-realm.json");
        Files.createDirectories(importFile.getParent());
        if (!Files.exists(importFile) || !Files.readString(importFile).equals(realm)) {
            Files.writeString(importFile, realm);
        }

        String wanted = Sha256.of(realm + placeholders());
        if (Files.exists(stamp()) && Files.readString(stamp()).equals(wanted)) {
            return false;
        }
        Folder.delete(files.data());
        Files.createDirectories(files.data());
        Files.writeString(stamp(), wanted);
        return true;
    }

    /** Flushed on every commit: an account that was acknowledged survives kill -9. */
    String databaseUrl() {
        return "jdbc:h2:file:" + files.data().resolve("keycloak") + ";NON_KEYWORDS=VALUE;WRITE_DELAY=0";
    }

    private Path stamp() {
        return files.data().resolve("imported-from");
    }

    private Map<String, String> placeholders() {
        Map<String, String> used = new TreeMap<>(System.getenv());
        used.putAll(environment);
        used.keySet().removeIf(name -> !name.startsWith("BM_") && !name.startsWith("SMTP_"));
        return used;
    }
}
