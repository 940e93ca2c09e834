package nl.beheermodule.billing.renewal.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansConverted;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndCancelled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndScheduled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansLinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.contracts.means.MeansEvents.MutationRequested;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import nl.beheermodule.platform.time.Amsterdam;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the contracts from events of means-service; those of one means come in order. */
@Configuration(proxyBeanMethods = false)
class ContractCopy {
    static final String NAME = "contract-copy";
    private static final String PLANNED_ENDS = "plannedEnds";

    private final MongoOperations mongo;
    private final Copies copies;

    ContractCopy(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    @Bean
    Subscription<MeansEvents> contractCopySubscription() {
        return Subscription.to(MeansEvents.class, NAME, this::on);
    }

    private void on(Received<MeansEvents> received) {
        Optional<Document> fields = switch (received.event()) {
            case MeansRequested it ->
                Optional.of(of(it.level(), it.taxAuthorityMeans(), it.organisationIds())
                        .append("years", years(it.contractYears()))
                        .append("renewals", 0));
            case MutationRequested it ->
                // what an earlier mutation wanted, that was rejected or withdrawn, is over
                Optional.of(new Document("wantedYears", it.contractYears() == null ? null : years(it.contractYears())));
            case MeansActivated it ->
                Optional.of(of(it.level(), it.taxAuthorityMeans(), it.organisationIds())
                        .append("renewals", 0)
                        .append("concludedUntil", it.contractEnd().toString())
                        .append("renewAt", renewAt(it.contractEnd())));
            case MeansLevelChanged it -> Optional.of(levelChanged(it));
            case MeansLinked it -> Optional.of(new Document("organisationIds", it.organisationIds()));
            case MeansUnlinked it ->
                Optional.of(without(it.removedOrganisationIds()).append("organisationIds", it.organisationIds()));
            case MeansConverted it -> Optional.of(new Document("taxAuthorityMeans", it.taxAuthorityMeans()));
            case MeansEndScheduled it -> Optional.of(planned(it));
            case MeansEndCancelled it ->
                Optional.of(
                        it.cancelledOrganisationIds() == null
                                ? new Document(PLANNED_ENDS, null)
                                : without(it.cancelledOrganisationIds()));
            case MeansEnded _ -> Optional.of(new Document("renewAt", null));
            default -> Optional.empty();
        };
        fields.ifPresent(set ->
                copies.apply(ContractRow.class, received.event().meansId(), "sequence", received.sequence(), set));
    }

    private static Document of(AssuranceLevel level, boolean taxAuthorityMeans, List<String> organisationIds) {
        return new Document("level", level.name())
                .append("taxAuthorityMeans", taxAuthorityMeans)
                .append("organisationIds", organisationIds);
    }

    /** A mutation with years of its own is another contract; a lower level within the running one leaves it as it is. */
    private Document levelChanged(MeansLevelChanged changed) {
        Document fields = of(changed.level(), changed.taxAuthorityMeans(), changed.organisationIds());
        ContractRow known = mongo.findById(changed.meansId(), ContractRow.class);
        if (known == null || known.wantedYears() == null) {
            return fields;
        }
        return fields.append("years", known.wantedYears().name())
                .append("wantedYears", null)
                .append("concludedUntil", changed.contractEnd().toString())
                .append("renewals", 0)
                .append("renewAt", renewAt(changed.contractEnd()));
    }

    private static Document planned(MeansEndScheduled scheduled) {
        Document ends = new Document();
        scheduled
                .endingOrganisationIds()
                .forEach(organisation -> ends.append(
                        PLANNED_ENDS + "." + organisation, scheduled.endsOn().toString()));
        return ends;
    }

    private static Document without(List<String> organisationIds) {
        Document ends = new Document();
        organisationIds.forEach(organisation -> ends.append(PLANNED_ENDS + "." + organisation, null));
        return ends;
    }

    private static Date renewAt(LocalDate termEnd) {
        return Date.from(Amsterdam.endOf(termEnd));
    }

    private static String years(int years) {
        return ContractYears.of(years).orElseThrow().name();
    }
}
