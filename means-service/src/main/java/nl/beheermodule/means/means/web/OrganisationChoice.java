package nl.beheermodule.means.means.web;

import java.util.List;
import nl.beheermodule.means.means.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The organisations that were ticked, each once. */
final class OrganisationChoice {
    private OrganisationChoice() {}

    static List<OrganisationId> read(@Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().distinct().map(OrganisationId::new).toList();
    }
}
