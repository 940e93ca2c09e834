package nl.beheermodule.authorization.known;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** How people call an organisation. */
@Component
public class OrganisationNames {
    private final MongoOperations mongo;

    OrganisationNames(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Its KvK number when it was told before names were kept. */
    public String of(String organisationId) {
        OrganisationRow found = mongo.findById(organisationId, OrganisationRow.class);
        if (found == null) {
            return "uw bedrijf";
        }
        return found.name() == null ? "KvK " + found.kvkNumber() : found.name();
    }
}
