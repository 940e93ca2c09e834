package nl.beheermodule.chain.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.intermediary.usecase.RemoveIntermediary;
import nl.beheermodule.chain.known.Acting;
import nl.beheermodule.chain.known.KvkInput;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The intermediaries of a company (R120, R121). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/intermediaries")
class IntermediaryController {
    private final IntermediaryRepository intermediaries;
    private final RemoveIntermediary removing;
    private final GivenRows rows;
    private final Acting acting;

    IntermediaryController(
            IntermediaryRepository intermediaries, RemoveIntermediary removing, GivenRows rows, Acting acting) {
        this.intermediaries = intermediaries;
        this.removing = removing;
        this.rows = rows;
        this.acting = acting;
    }

    @GetMapping
    @Access(Who.ADMINISTRATOR)
    PageOf<IntermediaryView> list(@PathVariable String organisationId, PageQuery page) {
        Relation relation = acting.company(organisationId);
        Map<String, List<ChainRow>> given =
                rows.all(relation).stream().collect(Collectors.groupingBy(ChainRow::intermediaryKvk));
        String wanted = SearchText.of(page.query());
        List<IntermediaryView> all = intermediaries.recorded(relation).stream()
                .filter(each ->
                        SearchText.of(each.name(), each.kvkNumber().value()).contains(wanted))
                .map(each -> IntermediaryView.of(
                        each, given.getOrDefault(each.kvkNumber().value(), List.of())))
                .sorted(IntermediaryOrder.of(page))
                .toList();
        return PageOf.of(all.stream().skip(page.skip()).limit(page.size()).toList(), page, all.size());
    }

    @GetMapping("/{kvkNumber}")
    @Access(Who.ADMINISTRATOR)
    IntermediaryDetail one(@PathVariable String organisationId, @PathVariable String kvkNumber) {
        Relation relation = acting.company(organisationId);
        Intermediary intermediary = recorded(relation, kvkNumber);
        return IntermediaryDetail.of(intermediary, rows.to(relation, intermediary.kvkNumber()));
    }

    @GetMapping("/{kvkNumber}/losses")
    @Access(Who.ADMINISTRATOR)
    LossesView losses(@PathVariable String organisationId, @PathVariable String kvkNumber) {
        Relation relation = acting.company(organisationId);
        Intermediary intermediary = recorded(relation, kvkNumber);
        return losses(intermediary, rows.to(relation, intermediary.kvkNumber()));
    }

    @DeleteMapping("/{kvkNumber}")
    @Access(Who.ADMINISTRATOR)
    LossesView remove(@PathVariable String organisationId, @PathVariable String kvkNumber) {
        Relation relation = acting.company(organisationId);
        Intermediary intermediary = recorded(relation, kvkNumber);
        List<ChainRow> before = rows.to(relation, intermediary.kvkNumber());
        Set<String> gone = removing.remove(relation, intermediary.kvkNumber()).stream()
                .map(ChainAuthorizationId::value)
                .collect(Collectors.toSet());
        return losses(
                intermediary,
                before.stream()
                        .filter(row -> gone.contains(row.chainAuthorizationId()))
                        .toList());
    }

    private Intermediary recorded(Relation relation, String kvkNumber) {
        return intermediaries
                .find(relation, KvkInput.of(kvkNumber))
                .filter(Intermediary::isRecorded)
                .orElseThrow(() -> new NotFound("De intermediair"));
    }

    private static LossesView losses(Intermediary intermediary, List<ChainRow> items) {
        return new LossesView(intermediary.kvkNumber().value(), intermediary.name(), items);
    }
}
