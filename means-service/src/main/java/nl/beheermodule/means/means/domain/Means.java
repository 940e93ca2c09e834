package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beheermodule.means.means.domain.MeansEvent.MeansApproved;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRejected;
import nl.beheermodule.means.means.domain.MeansEvent.MeansWithdrawn;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MeansState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MeansState.Ended;
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
    private Mutations mutations;
    private @Nullable Handler handler;
    private final List<Trace> traces = new ArrayList<>();

    public Means(
            MeansFile file,
            Application application,
            Terms terms,
            Holder holder,
            MeansState state,
            List<SentLetter> letters,
            Mutations mutations) {
        this.file = file;
        this.application = application;
        this.terms = terms;
        this.holder = holder;
        this.state = state;
        this.letters = new ArrayList<>(letters);
        this.mutations = mutations;
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
        return new Means(
                file,
                asked.by(by, now),
                asked.terms(),
                asked.holder(),
                new AwaitingApproval(),
                List.of(),
                Mutations.NONE);
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

    /** Whoever applied takes it back, until a medewerker decided (Q18). */
    public MeansWithdrawn withdraw(Instant now) {
        if (!(state instanceof AwaitingApproval)) {
            throw new MeansRefused(Reason.ALREADY_HANDLED);
        }
        application = application.decided(new Decision.Withdrawn(now));
        state = new Ended(now);
        return new MeansWithdrawn(id(), now);
    }

    private void requireUndecided() {
        if (!(state instanceof AwaitingApproval)) {
            throw new MeansRefused(Reason.ALREADY_DECIDED);
        }
    }

    /**
     * Claims the e-mail about the rejection.
     *
     * @return under way, or given up
     */
    public Delivery startMail(Instant now) {
        if (!(state instanceof Rejected rejected && isDue(rejected.mail().workDue(), now))) {
            throw new MeansRefused(Reason.NOT_DUE);
        }
        Delivery started = rejected.mail().attempt(now);
        state = new Rejected(started);
        return started;
    }

    public void mailSent() {
        if (state instanceof Rejected) {
            state = new Rejected(new Delivery.Done());
        }
    }

    static boolean isDue(Optional<Instant> due, Instant now) {
        return due.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    /**
     * Where this means counts as one of the beheerders that must remain: active, at least EH2+ and without an earlier
     * planned end there (R76, Q5, Q9).
     */
    public List<OrganisationId> administers() {
        boolean manages = terms.role() == Role.ADMINISTRATOR && !AssuranceLevel.EH2_PLUS.isAbove(terms.level());
        return manages && state instanceof Active
                ? terms.organisations().stream()
                        .filter(organisation -> ending().planned(organisation).isEmpty())
                        .toList()
                : List.of();
    }

    /** Its letters, codes and lapse. */
    public Activation activation() {
        return new Activation(this);
    }

    /** How long it is beheerder. */
    public Administering administering() {
        return new Administering(this);
    }

    /** Changing what it is good for. */
    public Mutating mutating() {
        return new Mutating(this);
    }

    /** What letters, codes and the account are about: the means itself, or the higher level that was approved (Q19). */
    public MeansState activating() {
        return state instanceof Active && mutations.activation().isPresent()
                ? mutations.activation().get()
                : state;
    }

    void activateAs(MeansState next) {
        if (state instanceof Active && next instanceof AwaitingActivation waiting) {
            mutations = mutations.activation(waiting);
        } else {
            state = next;
        }
    }

    /** What will be activated, or was. */
    public Terms activatingTerms() {
        return state instanceof Active && mutations.activation().isPresent()
                ? mutations.pending().orElseThrow().change().on(terms)
                : terms;
    }

    void mutations(Mutations changed) {
        mutations = changed;
    }

    void completeMobile(MobileNumber mobile) {
        holder = holder.reachedAt(holder.email(), mobile, holder.contactSequence());
    }

    /** The document the holder was checked against last; absent where none was asked (R43, R61). */
    public Optional<IdentityDocument> knownDocument() {
        return Stream.concat(
                        mutations.accepted().stream().map(Papers::document), Stream.ofNullable(application.document()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What this scan was uploaded for: a mutation, or the application. */
    public DeskCase caseOf(ScanId scan) {
        return mutations.all().stream()
                .filter(mutation -> mutation.papers().document() != null
                        && mutation.papers().document().scans().stream()
                                .anyMatch(reference -> reference.scan().equals(scan)))
                .findFirst()
                .map(mutation -> DeskCase.of(this, mutation))
                .orElseGet(() -> DeskCase.ofApplication(this));
    }

    /** Where the holder is identified, also for a change that is under way (R48). */
    public @Nullable PostalAddress identificationAddress() {
        return mutations.all().reversed().stream()
                .filter(mutation -> mutation.isPending() || mutation.state() instanceof MutationState.Effective)
                .map(mutation -> mutation.papers().identificationAddress())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(application.identificationAddress());
    }

    /** Where it is, or asks to be, the one Belastingdienstmiddel (R67). */
    public List<OrganisationId> taxAuthorityAt() {
        if (!MeansStatus.of(state).isListed()) {
            return List.of();
        }
        Optional<Change> change = mutating().pending().map(Mutation::change);
        if (terms.isTaxAuthorityMeans() || change.filter(Change::taxAuthority).isPresent()) {
            return change.map(wanted -> wanted.on(terms)).orElse(terms).organisations();
        }
        return List.of();
    }

    /** Length of the running contract, 1 or 3 (R51, R64). */
    public int contractYears() {
        return mutations.all().reversed().stream()
                .filter(mutation -> mutation.state() instanceof MutationState.Effective)
                .map(Mutation::contractYears)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(application.contractYears());
    }

    /** Which medewerker is at it. */
    public Handling handling() {
        return new Handling(this);
    }

    /** Who took it last. */
    public Optional<Handler> handler() {
        return Optional.ofNullable(handler);
    }

    /** As it is stored, or changed by {@link Handling}. */
    public Means handledBy(@Nullable Handler taken) {
        handler = taken;
        return this;
    }

    public List<Trace> traces() {
        return List.copyOf(traces);
    }

    public Means remember(List<Trace> found) {
        traces.addAll(found);
        return this;
    }

    /** Ending it, now or on a day. */
    public Ending ending() {
        return new Ending(this);
    }

    void become(MeansState next) {
        state = next;
    }

    void agree(Terms changed) {
        terms = changed;
    }

    void sent(SentLetter letter) {
        letters.add(letter);
    }

    /** Identity-service has new contact details; older news than what is known is ignored. */
    public void reachedAt(String email, @Nullable MobileNumber mobile, long sequence) {
        if (sequence > holder.contactSequence()) {
            holder = holder.reachedAt(email, mobile, sequence);
        }
    }

    /** Since when a letter or e-mail is waiting to be sent. */
    public Optional<Instant> workDue() {
        return Stream.of(workDue(activating()), mutating().mailDue())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Since when a letter waits for the printer. */
    public Optional<Instant> letterWaits() {
        return activating() instanceof AwaitingActivation waiting && !(waiting.letter() instanceof Letter.Sent)
                ? Optional.of(waiting.since())
                : Optional.empty();
    }

    private static Optional<Instant> workDue(MeansState of) {
        return switch (of) {
            case AwaitingActivation waiting -> waiting.letter().workDue();
            case Rejected rejected -> rejected.mail().workDue();
            case AwaitingApproval _, MeansState.ActivationLapsed _, Active _, Ended _ -> Optional.empty();
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

    public Mutations mutations() {
        return mutations;
    }

    public MeansState state() {
        return state;
    }

    public List<SentLetter> letters() {
        return List.copyOf(letters);
    }
}
