package nl.beheermodule.chain.request.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beheermodule.chain.authorization.domain.SchemeDay;
import nl.beheermodule.chain.authorization.domain.Term;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.request.domain.RequestState.Accepted;
import nl.beheermodule.chain.request.domain.RequestState.Declined;
import nl.beheermodule.chain.request.domain.RequestState.Lapsed;
import nl.beheermodule.chain.request.domain.RequestState.Open;
import nl.beheermodule.chain.request.domain.RequestState.Withdrawn;
import org.jspecify.annotations.Nullable;

/** An intermediary asks a relation for chain authorizations; the relation has three months to answer (R117). */
public final class ChainRequest {
    private static final int MONTHS_OPEN = 3;

    private final RequestId id;
    private final long version;
    private final Asker asker;
    private final @Nullable String email;
    private final Wish wish;
    private final Instant requestedAt;
    private Relation relation;
    private RequestState state;
    private Post post;

    public ChainRequest(
            RequestId id,
            long version,
            Asker asker,
            Relation relation,
            @Nullable String email,
            Wish wish,
            Instant requestedAt,
            RequestState state,
            Post post) {
        this.id = id;
        this.version = version;
        this.asker = asker;
        this.relation = relation;
        this.email = email;
        this.wish = wish;
        this.requestedAt = requestedAt;
        this.state = state;
        this.post = post;
    }

    /** @param email of the relation, needed when it has no eHerkenning here */
    public static ChainRequest ask(
            RequestId id, Asker asker, Relation relation, @Nullable String email, Wish wish, Instant now) {
        Term.check(wish.end(), SchemeDay.of(now));
        if (relation.organisation() == null && email == null) {
            throw new RequestRefused(RequestRefused.Reason.EMAIL_MISSING);
        }
        return new ChainRequest(id, 0, asker, relation, email, wish, now, new Open(), Post.first(now));
    }

    /** From then on it can no longer be answered: three months later, or when there is nothing left to grant. */
    public Instant openUntil() {
        return SchemeDay.endOf(lastDay());
    }

    public LocalDate lastDay() {
        LocalDate latest = SchemeDay.of(requestedAt).plusMonths(MONTHS_OPEN);
        LocalDate beforeEnd = wish.end().minusDays(1);
        return beforeEnd.isBefore(latest) ? beforeEnd : latest;
    }

    /** @param by the relation that says yes: what it was known by when it was asked may have changed */
    public void accept(Relation by, Answer answer) {
        requireOpen(answer.at());
        relation = by;
        become(new Accepted(answer, false), answer.at());
    }

    public void decline(Answer answer, @Nullable String reason) {
        requireOpen(answer.at());
        become(new Declined(answer, reason), answer.at());
    }

    public void withdraw(Instant now) {
        requireOpen(now);
        become(new Withdrawn(now), now);
    }

    /** @return whether its time was over */
    public boolean lapse(Instant now) {
        if (state instanceof Open && !now.isBefore(openUntil())) {
            become(new Lapsed(now), now);
            return true;
        }
        return false;
    }

    /** The chain authorizations were made. */
    public void recorded() {
        if (state instanceof Accepted(Answer answer, boolean _)) {
            state = new Accepted(answer, true);
        }
    }

    private void become(RequestState next, Instant now) {
        state = next;
        post = post.next(now);
    }

    private void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new RequestRefused(RequestRefused.Reason.CLOSED);
        }
    }

    public boolean isOpen(Instant now) {
        return state instanceof Open && now.isBefore(openUntil());
    }

    public boolean mailIsDue(Instant now) {
        return post.isDue(now);
    }

    public void startMail(Instant now) {
        post = post.underWay(now);
    }

    /** @param step the one that was mailed; a later one has mails of its own */
    public void mailed(int step, String recipient) {
        if (post.step() == step) {
            post = post.sentTo(recipient);
        }
    }

    /** Everybody was told of this step, or whoever was not cannot be. */
    public void stopMail(int step) {
        if (post.step() == step) {
            post = post.over();
        }
    }

    /** When something must be done: mail, lapse, make the chain authorizations; empty when nothing will. */
    public Optional<Instant> dueAt() {
        Stream<Instant> dues = switch (state) {
            case Open _ -> Stream.of(openUntil());
            case Accepted(Answer answer, boolean recorded) -> recorded ? Stream.empty() : Stream.of(answer.at());
            case Declined _, Lapsed _, Withdrawn _ -> Stream.empty();
        };
        return Stream.concat(dues, Stream.ofNullable(post.dueAt())).min(Comparator.naturalOrder());
    }

    public RequestId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Asker asker() {
        return asker;
    }

    public Relation relation() {
        return relation;
    }

    public @Nullable String email() {
        return email;
    }

    public Wish wish() {
        return wish;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public RequestState state() {
        return state;
    }

    public Post post() {
        return post;
    }
}
