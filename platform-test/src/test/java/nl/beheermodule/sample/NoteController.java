package nl.beheermodule.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class NoteController {
    private static final Logger LOG = LoggerFactory.getLogger(NoteController.class);

    private final AggregateStore store;

    NoteController(AggregateStore store) {
        this.store = store;
    }

    record NewNote(
            @NotBlank(message = "Vul de tekst in.")
            @Size(max = 10, message = "De tekst mag maximaal 10 tekens lang zijn.")
            String text,

            AssuranceLevel level) {}

    record Created(String id) {}

    record Diary(LocalDate day) {}

    @Access(Who.EVERYONE)
    @GetMapping("/v1/greeting")
    String greeting() {
        return "hallo";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/v1/pages")
    PageQuery page(PageQuery query) {
        return query;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/v1/tomorrow")
    LocalDate tomorrow(@RequestParam LocalDate day) {
        return day.plusDays(1);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/v1/tomorrow")
    LocalDate tomorrow(@RequestBody Diary diary) {
        return diary.day().plusDays(1);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/v1/failure")
    String failure() {
        throw new IllegalStateException("jan@example.test has a problem");
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/v1/outages")
    String outage() {
        throw new DataAccessResourceFailureException("MongoDB is away");
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/v1/duplicates")
    String duplicate() {
        throw new DuplicateKeyException("jan@example.test");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping(path = "/v1/uploads", consumes = "multipart/form-data")
    long upload(@RequestPart("letter") MultipartFile letter) {
        return letter.getSize();
    }

    @Access(Who.HOLDER)
    @GetMapping("/v1/organisations/{organisationId}/notes")
    String notes(@PathVariable String organisationId, Caller caller) {
        return caller.requireMembership().role().name();
    }

    @Access(Who.ADMINISTRATOR)
    @PostMapping("/v1/organisations/{organisationId}/notes")
    Created create(@PathVariable String organisationId, @Valid @RequestBody NewNote note, CreationKey key) {
        return new Created(key.id());
    }

    /** One command as every service has them: a document with its event, published by the outbox. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/v1/kept-notes/{id}")
    void keep(@PathVariable String id) {
        LOG.info("A note is kept");
        store.insert(
                new NoteDocument(id, 0, "brood", "anna"),
                List.of(new ContactDetailsChanged(id, "anna@korenschoof.example", null, Instant.EPOCH)),
                List.of());
    }

    @Access(Who.EMPLOYEE)
    @GetMapping("/v1/applications/{id}")
    String application(@PathVariable String id) {
        throw new NotFound("De aanvraag");
    }

    @Access(Who.OPERATOR)
    @GetMapping("/v1/operations")
    String operations() {
        return "ok";
    }

    @Access(Who.MACHINE)
    @PostMapping("/v1/decisions")
    String decide() {
        return "ja";
    }
}
