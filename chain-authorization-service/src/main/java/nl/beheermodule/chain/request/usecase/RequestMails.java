package nl.beheermodule.chain.request.usecase;

import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.chain.known.domain.Administrators;
import nl.beheermodule.chain.known.domain.Administrators.Recipient;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.link.SignedLinks;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.platform.mail.Mail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is told what, at each step: both sides. */
@Component
public class RequestMails {
    private final Administrators administrators;
    private final SignedLinks links;
    private final String console;

    public RequestMails(
            Administrators administrators, SignedLinks links, @Value("${beheer.console-url}") String console) {
        this.administrators = administrators;
        this.links = links;
        this.console = console;
    }

    /** @param recipient who gets it, and on which side: one address may be on both */
    record Addressed(String recipient, Mail mail) {}

    List<Addressed> about(ChainRequest request) {
        List<Recipient> asking = administrators.of(request.asker().organisation());
        return Stream.concat(
                        asking.stream()
                                .map(each -> new Addressed(
                                        "asker " + each.email(), MailTexts.toAsker(each, request, console))),
                        relation(request).stream()
                                .map(each -> new Addressed(
                                        "relation " + each.email(),
                                        MailTexts.toRelation(each, request, answerAt(request)))))
                .toList();
    }

    private List<Recipient> relation(ChainRequest request) {
        String email = request.email();
        OrganisationId organisation = request.relation().organisation();
        if (email != null) {
            return List.of(new Recipient("heer of mevrouw", email));
        }
        return organisation == null ? List.of() : administrators.of(organisation);
    }

    private String answerAt(ChainRequest request) {
        return request.email() == null
                ? console + "/ketenmachtigingen/afgegeven"
                : links.to(request.id(), request.openUntil()).toString();
    }
}
