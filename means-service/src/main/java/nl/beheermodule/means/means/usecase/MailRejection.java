package nl.beheermodule.means.means.usecase;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beheermodule.means.mail.MailTexts;
import nl.beheermodule.means.means.domain.Delivery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.Mutation;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.problem.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the applicant by e-mail why the application was rejected (R82). */
@Component
public final class MailRejection {
    private static final Logger LOG = LoggerFactory.getLogger(MailRejection.class);

    private final MeansRepository repository;
    private final Postbox postbox;
    private final URI registrationPage;
    private final Clock clock;

    public MailRejection(
            MeansRepository repository, Postbox postbox, @Value("${beheer.public-url}") URI publicUrl, Clock clock) {
        this.repository = repository;
        this.postbox = postbox;
        this.registrationPage = publicUrl.resolve("/aanvragen");
        this.clock = clock;
    }

    public void mail(MeansId id) {
        Means means = find(id);
        Delivery started = means.startMail(clock.instant());
        repository.save(means);
        if (!sent(id, started, () -> mailOf(means))) {
            return;
        }
        Attempts.of(() -> {
            Means now = find(id);
            now.mailSent();
            repository.save(now);
            return now;
        });
    }

    /** R82, of a mutation. */
    public void mailMutation(MeansId id) {
        Means means = find(id);
        Mutation mutation = means.mutating().startMail(clock.instant());
        repository.save(means);
        Delivery started = mutation.mail().orElseThrow();
        boolean sent = sent(
                id,
                started,
                () -> addressOf(mutation.requester())
                        .map(address -> MailTexts.mutationRejected(address, means, mutation)));
        if (!sent) {
            return;
        }
        Attempts.of(() -> {
            Means now = find(id);
            now.mutating().mailSent(mutation.id());
            repository.save(now);
            return now;
        });
    }

    /** What is refused is tried again later, for a day; who cannot be reached at all is told of once. */
    private boolean sent(MeansId id, Delivery started, Supplier<Optional<Mail>> mail) {
        if (started instanceof Delivery.GivenUp) {
            LOG.warn("The e-mail about a rejection of {} could not be sent; it is given up", id.value());
            return false;
        }
        try {
            mail.get()
                    .ifPresentOrElse(postbox::send, () -> LOG.warn("Nobody to tell of a rejection of {}", id.value()));
            return true;
        } catch (Postbox.NotSent refused) {
            // what the mail server says may hold the address
            LOG.info("The e-mail about a rejection of {} was not sent; again later", id.value());
            return false;
        }
    }

    private Optional<Mail> mailOf(Means means) {
        Requester requester = means.application().requester();
        return addressOf(requester)
                .map(address -> requester instanceof Requester.Representative
                        ? MailTexts.firstRejected(address, requester.name(), means, registrationPage)
                        : MailTexts.rejected(address, requester.name(), means));
    }

    private Optional<String> addressOf(Requester requester) {
        return switch (requester) {
            case Requester.Representative representative -> Optional.of(representative.email());
            case Requester.Administrator administrator ->
                repository.find(administrator.means()).map(own -> own.holder().email());
        };
    }

    private Means find(MeansId id) {
        return repository.find(id).orElseThrow(() -> new NotFound("Het middel"));
    }
}
