package nl.beheermodule.means.renewal.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import nl.beheermodule.means.means.domain.Delivery;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalForm;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalState;
import nl.beheermodule.means.renewal.domain.RenewalState.Approved;
import nl.beheermodule.means.renewal.domain.RenewalState.Open;
import nl.beheermodule.means.renewal.domain.RenewalState.Rejected;
import nl.beheermodule.platform.paging.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A renewal as it is stored.
 *
 * @param text what the queue is searched by, without accents and capitals
 * @param forgetAt personal data of a form that was handled are kept no longer than needed to answer for it
 */
@Document("role_renewals")
@TypeAlias("role-renewal")
record RenewalDocument(
        @Id String id,
        long version,
        String kvkNumber,
        String administrator,
        String representativeName,
        String representativeEmail,
        Instant requestedAt,
        String state,
        @Nullable DecisionPart decision,
        String text,
        @Nullable Instant workDue,
        @Nullable Instant forgetAt) {

    private static final Duration KEPT = Duration.ofDays(400);
    static final String OPEN = "OPEN";
    static final String APPROVED = "APPROVED";
    static final String REJECTED = "REJECTED";

    /**
     * @param askerTold absent in a decision of before this was told apart: both e-mails are sent again
     * @param holderTold absent in a decision of before: only then was it done
     * @param mailSince absent when it was sent, or given up
     * @param mailAttempts absent when there was none, and in a decision of before
     */
    record DecisionPart(
            String by,
            Instant at,
            @Nullable String meansId,
            boolean carriedOut,
            @Nullable Boolean askerTold,
            @Nullable Boolean holderTold,
            @Nullable String reason,
            boolean mailUnderWay,
            @Nullable Instant mailSince,
            @Nullable Integer mailAttempts) {

        static DecisionPart of(Approved approved) {
            Delivery mail = approved.mail();
            return new DecisionPart(
                    approved.by(),
                    approved.at(),
                    approved.means().value(),
                    approved.carriedOut(),
                    approved.askerTold(),
                    approved.holderTold(),
                    null,
                    mail instanceof Delivery.UnderWay,
                    since(mail),
                    attempts(mail));
        }

        static DecisionPart of(Rejected rejected) {
            Delivery mail = rejected.mail();
            return new DecisionPart(
                    rejected.by(),
                    rejected.at(),
                    null,
                    false,
                    null,
                    null,
                    rejected.reason(),
                    mail instanceof Delivery.UnderWay,
                    since(mail),
                    attempts(mail));
        }

        private static @Nullable Instant since(Delivery mail) {
            return switch (mail) {
                case Delivery.Due(var since) -> since;
                case Delivery.UnderWay(var since, int _) -> since;
                case Delivery.Done(), Delivery.GivenUp() -> null;
            };
        }

        private static @Nullable Integer attempts(Delivery mail) {
            return mail instanceof Delivery.UnderWay attempt ? attempt.attempts() : null;
        }

        Delivery mail() {
            if (mailSince == null) {
                return new Delivery.Done();
            }
            return mailUnderWay
                    ? new Delivery.UnderWay(mailSince, mailAttempts == null ? 1 : mailAttempts)
                    : new Delivery.Due(mailSince);
        }
    }

    static RenewalDocument of(Renewal renewal, long version) {
        RenewalForm form = renewal.form();
        DecisionPart decision = switch (renewal.state()) {
            case Open _ -> null;
            case Approved approved -> DecisionPart.of(approved);
            case Rejected rejected -> DecisionPart.of(rejected);
        };
        return new RenewalDocument(
                renewal.id().value(),
                version,
                form.kvkNumber(),
                form.administrator(),
                form.representativeName(),
                form.representativeEmail(),
                renewal.requestedAt(),
                kind(renewal.state()),
                decision,
                SearchText.of(
                        form.kvkNumber(), form.administrator(), form.representativeName(), form.representativeEmail()),
                renewal.workDue().orElse(null),
                decision == null ? null : decision.at().plus(KEPT));
    }

    static String kind(RenewalState state) {
        return switch (state) {
            case Open _ -> OPEN;
            case Approved _ -> APPROVED;
            case Rejected _ -> REJECTED;
        };
    }

    Renewal renewal() {
        return new Renewal(
                new RenewalId(id),
                version,
                new RenewalForm(kvkNumber, administrator, representativeName, representativeEmail),
                requestedAt,
                renewalState());
    }

    private RenewalState renewalState() {
        if (decision == null) {
            return new Open();
        }
        return state.equals(APPROVED)
                ? new Approved(
                        new MeansId(requireNonNull(decision.meansId())),
                        decision.by(),
                        decision.at(),
                        decision.carriedOut(),
                        Boolean.TRUE.equals(decision.askerTold()),
                        Boolean.TRUE.equals(decision.holderTold()),
                        decision.mail())
                : new Rejected(decision.by(), decision.at(), requireNonNull(decision.reason()), decision.mail());
    }
}
