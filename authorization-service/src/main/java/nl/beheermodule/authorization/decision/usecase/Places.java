package nl.beheermodule.authorization.decision.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.usecase.Grounds.Place;
import nl.beheermodule.authorization.known.domain.ChainDirectory;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.springframework.stereotype.Component;

/**
 * Where an authorization could stand that answers a question: at the company itself, at the whole company its establishment
 * is part of (norm 5), and at each intermediary that it gave a chain authorization for the service.
 */
@Component
class Places {
    private final OrganisationDirectory organisations;
    private final ChainDirectory chains;

    Places(OrganisationDirectory organisations, ChainDirectory chains) {
        this.organisations = organisations;
        this.chains = chains;
    }

    /** Three reads at most, for however many questions. @return places for each question, in order */
    List<List<Place>> of(List<Question> questions) {
        Map<RegisteredCompany, OrganisationId> companies =
                organisations.find(questions.stream().flatMap(Places::companies).collect(Collectors.toSet()));
        List<KnownChain> given = chains.given(
                questions.stream()
                        .map(question -> question.company().kvkNumber())
                        .collect(Collectors.toSet()),
                questions.stream().map(Question::service).collect(Collectors.toSet()));
        Map<String, List<OrganisationId>> intermediaries = given.isEmpty()
                ? Map.of()
                : organisations.ofCompanies(
                        given.stream().map(KnownChain::intermediary).collect(Collectors.toSet()));
        return questions.stream()
                .map(question -> {
                    List<Place> places =
                            new ArrayList<>(question.intermediary() == null ? own(question, companies) : List.of());
                    places.addAll(inChain(question, given, intermediaries));
                    return places;
                })
                .toList();
    }

    private static Stream<RegisteredCompany> companies(Question question) {
        return Stream.of(question.company(), question.company().whole()).distinct();
    }

    private static List<Place> own(Question question, Map<RegisteredCompany, OrganisationId> companies) {
        String establishment = question.company().establishmentNumber();
        List<Place> own = new ArrayList<>();
        companies(question)
                .flatMap(company -> Optional.ofNullable(companies.get(company)).stream())
                .forEach(id -> {
                    own.add(new Place(id, Scope.WHOLE));
                    if (establishment != null) {
                        own.add(new Place(id, Scope.establishment(establishment)));
                    }
                });
        return own;
    }

    private static List<Place> inChain(
            Question question, Collection<KnownChain> given, Map<String, List<OrganisationId>> intermediaries) {
        String intermediary = question.intermediary();
        return given.stream()
                .filter(chain -> chain.service().equals(question.service()) && chain.holdsFor(question.company()))
                .filter(chain -> intermediary == null || intermediary.equals(chain.intermediary()))
                .flatMap(chain -> intermediaries.getOrDefault(chain.intermediary(), List.of()).stream())
                .distinct()
                .map(id -> new Place(id, Scope.relation(question.company().kvkNumber())))
                .toList();
    }
}
