package nl.beheermodule.export.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.beheermodule.export.authorization.AuthorizationLabels;
import nl.beheermodule.export.chain.ChainLabels;
import nl.beheermodule.export.means.KnownPeople;
import nl.beheermodule.export.means.KnownPeople.Holder;
import nl.beheermodule.platform.paging.SearchText;
import nl.beheermodule.platform.problem.InvalidInput;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * What was typed, looked for in what was done, who did it and to whom or what. Lines have ids only, so the names are looked
 * up first; a text that fits very many names is refused rather than answered in part.
 */
@Component
class TrailSearch {
    private static final int MOST = 5_000;

    private final KnownPeople people;
    private final AuthorizationLabels authorizations;
    private final ChainLabels chains;

    TrailSearch(KnownPeople people, AuthorizationLabels authorizations, ChainLabels chains) {
        this.people = people;
        this.authorizations = authorizations;
        this.chains = chains;
    }

    /** @throws InvalidInput when the text fits more than five thousand things */
    Criteria found(String organisationId, String text, Criteria narrowed) {
        if (text.isEmpty()) {
            return narrowed;
        }
        List<Holder> holders = people.named(organisationId, text, MOST);
        Set<String> persons = new LinkedHashSet<>();
        Set<String> about = new LinkedHashSet<>();
        holders.forEach(holder -> {
            persons.add(holder.personId());
            about.add(holder.personId());
            about.add(holder.meansId());
        });
        about.addAll(authorizations.named(organisationId, text, MOST));
        about.addAll(chains.named(organisationId, text, MOST));
        if (holders.size() > MOST || about.size() > MOST) {
            throw new InvalidInput("query", "Deze zoektekst past op te veel namen. Gebruik een langere zoektekst.");
        }
        List<Criteria> any = new ArrayList<>();
        any.add(Criteria.where("by").in(persons));
        any.add(Criteria.where("about").in(about));
        any.add(Criteria.where("action").in(actions(text)));
        return narrowed.orOperator(any);
    }

    private static List<String> actions(String text) {
        String plain = SearchText.of(text);
        return Arrays.stream(TrailAction.values())
                .filter(action -> SearchText.of(action.sentence()).contains(plain))
                .map(TrailAction::name)
                .toList();
    }
}
