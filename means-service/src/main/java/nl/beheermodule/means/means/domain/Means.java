package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationExpired;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationLetterIssued;
import nl.beheermodule.means.means.domain.MeansEvent.MeansActivated;
import nl.beheermodule.means.means.domain.MeansEvent.MeansApproved;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRejected;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.ActivationLapsed;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MeansState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MeansState.Rejected;
import org.jspecify.annotations.Nullable;

/** An eHerkenningsmiddel with its application, letters and activation: what is decided together is saved together. */
public final class Means {
    private final MeansFile file;
    private final List<SentLetter> letters;
    private Application application;
    private Terms terms;
    private Holder holder;
    private MeansState state;

    public Means(
            MeansFile file,
            Application application,
            Terms terms,
            Holder holder,
            MeansState state,
            List<SentLetter> letters) {
        this.file = file;
        this.application = application;
        this.terms = terms;
        this.holder = holder;
        this.state = state;
        this.letters = new ArrayList<>(letters);
    }

    /** A beheerder applies for a means (R41–R54). */
    public static Means request(
            MeansFile file,
            Asked asked,
            Requester.Administrator by,
            Requester.Powers powers,
            LocalDate today,
            Instant now) {
        RequestRules.check(asked, powers, today);
        return awaitingApproval(file, asked, by, now);
    }

    /** The legal representative applies for the first means of a company (R9). */
    public static Means requestFirst(
            MeansFile file, Asked asked, Requester.Representative by, LocalDate today, Instant now) {
        RequestRules.checkFirst(asked, today);
        return awaitingApproval(file, asked, by, now);
    }

    private static Means awaitingApproval(MeansFile file, Asked asked, Requester by, Instant now) {
        return new Means(file, asked.by(by, now), asked.terms(), asked.holder(), new AwaitingApproval(), List.of());
    }

    public MeansApproved approve(String employee, Instant now) {
        requireUndecided();
        Deadline deadline = Deadline.after(now);
        application = application.decided(new Decision.Approved(employee, now));
        state = new AwaitingActivation(now, deadline, new Letter.Due(1, now), null);
        return new MeansApproved(id(), deadline, now);
    }

    public MeansRejected reject(String employee, String reason, Instant now) {
        requireUndecided();
        application = application.decided(new Decision.Rejected(employee, now, reason));
        state = new Rejected(new Delivery.Due(now));
        return new MeansRejected(id(), now);
    }

    private void requireUndecided() {
        if (!(state instanceof AwaitingApproval)) {
            throw new MeansRefused(Reason.ALREADY_DECIDED);
        }
    }

    /** A new letter with a new code (R80). Only after a lapse does it bring thirty new days (Q10). */
    public void requestLetter(Instant now) {
        state = switch (state) {
            case ActivationLapsed lapsed -> waitingAgain(lapsed.letter(), now);
            case AwaitingActivation waiting
            when waiting.deadline().hasPassed(now) -> waitingAgain(waiting.letter(), now);
            case AwaitingActivation waiting when waiting.letter() instanceof Letter.Sent -> waiting.withNewLetter(now);
            case AwaitingActivation waiting -> waiting;
            case AwaitingApproval _, Active _, Rejected _ -> throw new MeansRefused(Reason.NO_LETTER_NOW);
        };
    }

    private static AwaitingActivation waitingAgain(Letter last, Instant now) {
        return new AwaitingActivation(now, Deadline.after(now), new Letter.Due(last.number() + 1, now), null);
    }

    /** Claims the letter for printing: until it is lost or printed nobody else prints it. */
    public void startPrinting(CodeHash code, Instant now) {
        AwaitingActivation waiting = withLetterDue(now);
        state = waiting.with(new Letter.Printing(waiting.letter().number(), code, now));
    }

    private AwaitingActivation withLetterDue(Instant now) {
        if (state instanceof AwaitingActivation waiting
                && isDue(waiting.letter().workDue(), now)) {
            return waiting;
        }
        throw new MeansRefused(Reason.NOT_DUE);
    }

    /** The printer has the letter with this code; a printing that was given up meanwhile does not count. */
    public ActivationLetterIssued letterPrinted(CodeHash code, LocalDate today, Instant now) {
        if (!(state instanceof AwaitingActivation waiting
                && waiting.letter() instanceof Letter.Printing printing
                && printing.code().equals(code))) {
            throw new MeansRefused(Reason.NOT_DUE);
        }
        state = waiting.with(new Letter.Sent(printing.number(), printing.code(), 0, 0));
        letters.add(new SentLetter(today, waiting.deadline().day()));
        return new ActivationLetterIssued(id(), waiting.deadline(), now);
    }

    /** Claims the e-mail about the rejection. */
    public void startMail(Instant now) {
        if (!(state instanceof Rejected rejected && isDue(rejected.mail().workDue(), now))) {
            throw new MeansRefused(Reason.NOT_DUE);
        }
        state = new Rejected(new Delivery.UnderWay(now));
    }

    public void mailSent() {
        if (state instanceof Rejected) {
            state = new Rejected(new Delivery.Done());
        }
    }

    private static boolean isDue(Optional<Instant> due, Instant now) {
        return due.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    /** First step of activating: the code from the letter. Counts wrong ones. */
    public CodeCheck offerLetterCode(CodeHash offered, Instant now) {
        Activating.Step step = Activating.letterCode(state, offered, now);
        state = step.state();
        return step.result();
    }

    /** The letter's code was right: from now on the code that goes to the holder's e-mail address counts. */
    public void startProof(String tokenHash, CodeHash emailCode, Instant now) {
        state = Activating.emailed(state, Proof.begun(tokenHash, emailCode, now));
    }

    /** Second step: the code from the e-mail. Counts wrong ones. */
    public CodeCheck offerEmailCode(CodeHash offered, Instant now) {
        Activating.Step step = Activating.emailCode(id(), state, offered, now);
        state = step.state();
        return step.result();
    }

    /**
     * The account is ready, so the means is active (R81). What was ready after the deadline, or before this waiting
     * began, does not count.
     *
     * @return empty when there is nothing (more) to activate
     */
    public Optional<MeansActivated> activate(
            String username, SecondFactor factor, @Nullable String otpNumber, LocalDate readyOn, Instant readyAt) {
        AwaitingActivation waiting = switch (state) {
            case AwaitingActivation current -> current;
            case ActivationLapsed lapsed ->
                new AwaitingActivation(application.requestedAt(), lapsed.deadline(), lapsed.letter(), null);
            case AwaitingApproval _, Active _, Rejected _ -> null;
        };
        if (waiting == null
                || readyAt.isBefore(waiting.since())
                || waiting.deadline().hasPassed(readyAt)) {
            return Optional.empty();
        }
        LocalDate contractEnd = readyOn.plusYears(application.contractYears());
        String token = waiting.proof() == null ? null : waiting.proof().tokenHash();
        Active active = new Active(readyAt, username, otpNumber, contractEnd, token);
        state = active;
        terms = terms.with(factor);
        return Optional.of(new MeansActivated(id(), active, readyAt));
    }

    public ActivationExpired expireActivation(Instant now) {
        return switch (state) {
            case AwaitingActivation waiting
            when waiting.deadline().hasPassed(now) -> {
                state = new ActivationLapsed(waiting.deadline(), waiting.letter());
                yield new ActivationExpired(id(), waiting.deadline(), now);
            }
            case AwaitingActivation _, AwaitingApproval _, ActivationLapsed _, Active _, Rejected _ ->
                throw new MeansRefused(Reason.NOT_DUE);
        };
    }

    /** Identity-service has new contact details; older news than what is known is ignored. */
    public void reachedAt(String email, @Nullable MobileNumber mobile, long sequence) {
        if (sequence > holder.contactSequence()) {
            holder = holder.reachedAt(email, mobile, sequence);
        }
    }

    /** When the time to activate is over. */
    public Optional<Instant> lapsesAt() {
        return state instanceof AwaitingActivation waiting
                ? Optional.of(waiting.deadline().end())
                : Optional.empty();
    }

    /** Since when a letter or e-mail is waiting to be sent. */
    public Optional<Instant> workDue() {
        return switch (state) {
            case AwaitingActivation waiting -> waiting.letter().workDue();
            case Rejected rejected -> rejected.mail().workDue();
            case AwaitingApproval _, ActivationLapsed _, Active _ -> Optional.empty();
        };
    }

    /** Hash of the secret in the browser that activates, or activated, this means. */
    public Optional<String> tokenHash() {
        return switch (state) {
            case AwaitingActivation waiting ->
                Optional.ofNullable(waiting.proof()).map(Proof::tokenHash);
            case Active active -> Optional.ofNullable(active.tokenHash());
            case AwaitingApproval _, ActivationLapsed _, Rejected _ -> Optional.empty();
        };
    }

    public MeansId id() {
        return file.id();
    }

    public MeansFile file() {
        return file;
    }

    public Application application() {
        return application;
    }

    public Terms terms() {
        return terms;
    }

    public Holder holder() {
        return holder;
    }

    public MeansState state() {
        return state;
    }

    public List<SentLetter> letters() {
        return List.copyOf(letters);
    }
}
