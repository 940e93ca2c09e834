package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansEvent.MutationApproved;
import nl.beheermodule.means.means.domain.MeansEvent.MutationRejected;
import nl.beheermodule.means.means.domain.MeansEvent.MutationRequested;
import nl.beheermodule.means.means.domain.MeansEvent.MutationWithdrawn;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MutationState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MutationState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MutationState.Rejected;
import nl.beheermodule.means.means.domain.MutationState.Withdrawn;
import org.jspecify.annotations.Nullable;

/** “Mutatie in behandeling”: what is asked of an active means, one thing at a time (R56–R70, Q1, Q20). */
public final class Mutating {
    /** What is asked, under which id, with which papers and after which quote. */
    public record Asking(
            MutationId id,
            MutationWish wish,
            Papers papers,
            @Nullable String quoteId) {}

    private final Means means;

    Mutating(Means means) {
        this.means = means;
    }

    public Optional<Mutation> pending() {
        return means.state() instanceof Active ? means.mutations().pending() : Optional.empty();
    }

    /** What the means becomes if the wish comes true. */
    public Change change(MutationWish wish) {
        return wish.on(means.terms());
    }

    public MutationRequested request(
            Asking asking, Requester.Administrator by, Requester.Powers powers, LocalDate today, Instant now) {
        check(asking, by, powers, today);
        Mutation mutation = new Mutation(
                asking.id(),
                by,
                now,
                means.terms(),
                change(asking.wish()),
                asking.papers(),
                asking.wish() instanceof MutationWish.LevelChange level ? level.contractYears() : null,
                asking.quoteId(),
                new AwaitingApproval());
        put(mutation);
        return new MutationRequested(means.id(), mutation, now);
    }

    /**
     * Whether it would be taken now; changes nothing.
     *
     * @throws MeansRefused with all that is wrong
     */
    public void check(Asking asking, Requester.Administrator by, Requester.Powers powers, LocalDate today) {
        requireFree();
        MutationRules.check(means, asking.wish(), asking.papers(), new MutationRules.Asker(by, powers), today);
    }

    /** R58: not while another is being handled; and only a means that works can be changed. */
    public void requireFree() {
        if (pending().isPresent()) {
            throw new MeansRefused(Reason.MUTATION_PENDING);
        }
        if (!(means.state() instanceof Active)) {
            throw new MeansRefused(Reason.MUTATION_NOT_ACTIVE);
        }
    }

    /** A higher level waits for its holder to activate it (Q19); everything else is so from now on. */
    public List<MeansEvent> approve(String employee, LocalDate today, Instant now) {
        Mutation mutation = undecided();
        if (means.administering().wouldRevive(mutation.before(), mutation.change(), today)) {
            throw new MeansRefused(Reason.ADMINISTRATOR_ROLE_OVER);
        }
        Decision.Approved approval = new Decision.Approved(employee, now);
        if (mutation.change().raises(means.terms())) {
            Deadline deadline = Deadline.after(now);
            Letter letter = new Letter.Due(means.letters().size() + 1, now);
            put(mutation.now(
                    new AwaitingActivation(approval, new MeansState.AwaitingActivation(now, deadline, letter, null))));
            return List.of(new MutationApproved(means.id(), mutation, deadline, now));
        }
        List<MeansEvent> facts = new ArrayList<>();
        facts.add(new MutationApproved(means.id(), mutation, null, now));
        facts.add(new Effect(means, mutation).take(approval, today, now));
        return facts;
    }

    public MutationRejected reject(String employee, String reason, Instant now) {
        Mutation mutation = undecided();
        put(mutation.now(new Rejected(new Decision.Rejected(employee, now, reason), new Delivery.Due(now))));
        return new MutationRejected(means.id(), mutation, now);
    }

    private Mutation undecided() {
        return pending()
                .filter(mutation -> mutation.state() instanceof AwaitingApproval)
                .orElseThrow(() -> new MeansRefused(Reason.ALREADY_DECIDED));
    }

    /** Q18: until it is handled. */
    public MutationWithdrawn withdraw(Instant now) {
        Mutation mutation = pending().orElseThrow(() -> new MeansRefused(Reason.NO_MUTATION));
        if (!(mutation.state() instanceof AwaitingApproval)) {
            throw new MeansRefused(Reason.ALREADY_HANDLED);
        }
        return withdrawn(mutation, now);
    }

    /** The new level was not activated in thirty days: everything stays as it was. */
    MutationWithdrawn lapse(Instant now) {
        return withdrawn(pending().orElseThrow(), now);
    }

    /** These ended while the new level waited for its holder (R77). */
    public void leaveOut(List<OrganisationId> ended) {
        if (!ended.isEmpty()) {
            pending().map(mutation -> mutation.without(ended)).ifPresent(this::put);
        }
    }

    /** The holder's account is ready for the new level. */
    MeansEvent activated(SecondFactor factor, Account account, LocalDate readyOn) {
        return new Effect(means, pending().orElseThrow()).activated(factor, account, readyOn);
    }

    /** What identity-service says of the account. */
    record Account(String username, @Nullable String otpNumber, Instant readyAt) {}

    private MutationWithdrawn withdrawn(Mutation mutation, Instant now) {
        put(mutation.now(new Withdrawn(now)));
        return new MutationWithdrawn(means.id(), mutation, now);
    }

    /**
     * Claims the e-mail about the oldest rejection that is due to be told (R82).
     *
     * @return with that e-mail under way, or given up
     */
    public Mutation startMail(Instant now) {
        Mutation mutation = means.mutations().mailDue(now).orElseThrow(() -> new MeansRefused(Reason.NOT_DUE));
        Mutation started = mutation.attemptMail(now);
        means.mutations(means.mutations().replacing(started));
        return started;
    }

    public void mailSent(MutationId id) {
        means.mutations().all().stream()
                .filter(mutation -> mutation.id().equals(id))
                .forEach(mutation -> means.mutations(means.mutations().replacing(mutation.with(new Delivery.Done()))));
    }

    public Optional<Instant> mailDue() {
        return means.mutations().mailDue();
    }

    private void put(Mutation mutation) {
        means.mutations(means.mutations().with(mutation));
    }
}
