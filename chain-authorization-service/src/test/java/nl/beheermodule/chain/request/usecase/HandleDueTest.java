package nl.beheermodule.chain.request.usecase;

import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT;
import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT_NAME;
import static nl.beheermodule.chain.Korenschoof.BAKERY;
import static nl.beheermodule.chain.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.chain.Korenschoof.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beheermodule.chain.InMemoryOrganisations;
import nl.beheermodule.chain.authorization.usecase.GrantServices;
import nl.beheermodule.chain.authorization.usecase.InMemoryChains;
import nl.beheermodule.chain.intermediary.usecase.InMemoryIntermediaries;
import nl.beheermodule.chain.intermediary.usecase.RecordIntermediary;
import nl.beheermodule.chain.intermediary.usecase.RemoveIntermediary;
import nl.beheermodule.chain.known.domain.Administrators;
import nl.beheermodule.chain.known.domain.Administrators.Recipient;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.request.domain.Asker;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.Post;
import nl.beheermodule.chain.request.domain.RequestEvent;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.Wish;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.test.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandleDueTest {
    private static final RequestId ID = new RequestId("r-1");
    private static final Asker VAN_DIJK = new Asker(new OrganisationId("o-van-dijk"), ACCOUNTANT, ACCOUNTANT_NAME);

    private final MutableClock clock = new MutableClock();
    private final InMemoryRequests requests = new InMemoryRequests();
    private final List<Mail> sent = new ArrayList<>();
    private boolean serverIsDown;
    private String refused = "";
    private String sanne = "sanne@korenschoof.example";
    private int tried;

    @BeforeEach
    void asked() {
        Wish wish = new Wish(List.of(LOONHEFFINGEN), TODAY.plusYears(3), null);
        requests.add(ChainRequest.ask(ID, VAN_DIJK, BAKERY, null, wish, clock.instant()));
    }

    @Test
    void both_sides_are_told_once() {
        handling().handle(ID);
        handling().handle(ID);
        assertThat(sent).extracting(Mail::to).containsExactly("dirk@vandijk.example", "sanne@korenschoof.example");
    }

    @Test
    void a_mail_that_could_not_be_sent_is_tried_again_after_a_minute() {
        serverIsDown = true;
        handling().handle(ID);
        serverIsDown = false;
        handling().handle(ID);
        assertThat(sent).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        assertThat(requests.due(clock.instant(), 10)).containsExactly(ID);
        handling().handle(ID);
        assertThat(sent).hasSize(2);
    }

    @Test
    void an_address_that_is_refused_neither_keeps_nor_repeats_the_mail_of_others() {
        refused = "dirk@vandijk.example";
        for (int attempt = 0; attempt < 5; attempt++) {
            handling().handle(ID);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(sent).extracting(Mail::to).containsExactly("sanne@korenschoof.example");
        refused = "";
        handling().handle(ID);
        assertThat(sent).extracting(Mail::to).containsExactly("sanne@korenschoof.example", "dirk@vandijk.example");
        assertThat(requests.due(clock.instant(), 10)).isEmpty();
    }

    @Test
    void an_address_that_is_refused_for_a_day_is_given_up_and_the_request_goes_on() {
        refused = "dirk@vandijk.example";
        for (int hour = 0; hour < 40; hour++) {
            handling().handle(ID);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(tried).as("of the one that is refused").isEqualTo(29);
        Post post = requests.find(ID).orElseThrow().post();
        assertThat(post.dueAt()).isNull();
        assertThat(post.sentTo()).as("addresses are not kept").isEmpty();

        clock.set(requests.find(ID).orElseThrow().openUntil());
        handling().handle(ID);
        assertThat(sent)
                .last()
                .extracting(Mail::to, Mail::subject)
                .satisfies(mail -> assertThat(mail).asString().contains("sanne@korenschoof.example", "is verlopen"));
    }

    @Test
    void who_is_on_both_sides_gets_both_mails() {
        sanne = "dirk@vandijk.example";
        handling().handle(ID);
        assertThat(sent).extracting(Mail::to).containsExactly("dirk@vandijk.example", "dirk@vandijk.example");
    }

    @Test
    void r117_after_three_months_it_lapses_and_both_sides_are_told() {
        handling().handle(ID);
        clock.set(requests.find(ID).orElseThrow().openUntil());
        handling().handle(ID);
        assertThat(requests.facts).endsWith(RequestEvent.LAPSED);
        assertThat(sent).hasSize(4).last().extracting(Mail::subject).asString().contains("is verlopen");
        assertThat(requests.due(clock.instant(), 10)).isEmpty();
    }

    private HandleDue handling() {
        InMemoryChains chains = new InMemoryChains();
        InMemoryIntermediaries intermediaries = new InMemoryIntermediaries();
        RemoveIntermediary removing =
                new RemoveIntermediary(intermediaries, chains, new InMemoryOrganisations(), clock);
        RecordAccepted recording = new RecordAccepted(
                requests,
                ids -> Map.of(),
                new RecordIntermediary(intermediaries, removing, clock),
                new GrantServices(chains, removing, clock),
                clock);
        return new HandleDue(requests, recording, new TellOfStep(requests, mails(), this::send, clock), clock);
    }

    private RequestMails mails() {
        Administrators administrators = organisation -> List.of(
                organisation.equals(VAN_DIJK.organisation())
                        ? new Recipient("Dirk", "dirk@vandijk.example")
                        : new Recipient("Sanne", sanne));
        return new RequestMails(administrators, TestLinks.at(clock), "https://beheer.example");
    }

    private void send(Mail mail) {
        if (serverIsDown || mail.to().equals(refused)) {
            tried++;
            throw new Postbox.NotSent(new IllegalStateException("down"));
        }
        sent.add(mail);
    }
}
