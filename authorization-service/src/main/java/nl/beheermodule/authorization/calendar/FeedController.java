package nl.beheermodule.authorization.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The beheerder's own feed, and the address that calendar programs read. */
@RestController
class FeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feeds feeds;
    private final ExpiryDays days;
    private final Clock clock;
    private final URI site;

    /** @param site where people reach us, with a slash or without */
    FeedController(Feeds feeds, ExpiryDays days, Clock clock, @Value("${beheer.public-url}") URI site) {
        this.feeds = feeds;
        this.days = days;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/v1/organisations/{organisationId}/calendar-feed")
    @Access(Who.ADMINISTRATOR)
    FeedAnswer read(@PathVariable String organisationId, Caller caller) {
        return feeds.of(organisationId, caller.requirePersonId())
                .map(feed -> new FeedAnswer(true, feed.createdAt()))
                .orElseGet(() -> new FeedAnswer(false, null));
    }

    /** A new address; the one before stops at once. It is shown now and never again. */
    @PostMapping("/v1/organisations/{organisationId}/calendar-feed")
    @Access(Who.ADMINISTRATOR)
    AddressAnswer renew(@PathVariable String organisationId, Caller caller) {
        String secret = feeds.renew(organisationId, caller.requirePersonId());
        return new AddressAnswer(site.resolve("/api/authorization/v1/calendars/" + secret + ".ics")
                .toString());
    }

    @DeleteMapping("/v1/organisations/{organisationId}/calendar-feed")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String organisationId, Caller caller) {
        feeds.withdraw(organisationId, caller.requirePersonId());
    }

    /** Who has the address may read it: how many authorizations of which service end when, and no names. */
    @GetMapping("/v1/calendars/{secret}.ics")
    @Access(Who.EVERYONE)
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        FeedDocument feed = feeds.open(secret).orElseThrow(() -> new NotFound("De agenda"));
        String text = CalendarText.of(feed.organisationId(), days.of(feed.organisationId()), clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    record FeedAnswer(boolean active, @Nullable Instant createdAt) {}

    record AddressAnswer(String url) {}
}
