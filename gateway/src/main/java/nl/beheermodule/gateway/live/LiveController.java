package nl.beheermodule.gateway.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import nl.beheermodule.gateway.session.OpenSessions;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** {@code GET /api/events?organisation=…}: to holders of a means of the organisation; without one, to employees. */
@RestController
class LiveController {
    private final Connections connections;
    private final Memberships memberships;
    private final OpenSessions sessions;

    LiveController(Connections connections, Memberships memberships, OpenSessions sessions) {
        this.connections = connections;
        this.memberships = memberships;
        this.sessions = sessions;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @RequestParam(required = false) @Nullable String organisation,
            @AuthenticationPrincipal OidcUser user,
            HttpServletRequest request) {
        if (!maySee(user, organisation)) {
            throw new NotFound("Dit bedrijf");
        }
        Viewer viewer = new Viewer(user.getName(), request.getSession().getId(), organisation);
        if (connections.isFull(viewer.account())) {
            throw new TooManyScreens();
        }
        return connections.open(viewer, () -> sessions.isOpen(viewer.sessionId()) && maySee(user, organisation));
    }

    private boolean maySee(OidcUser user, @Nullable String organisation) {
        if (organisation == null) {
            List<String> roles = Objects.requireNonNullElse(user.getClaimAsStringList("roles"), List.of());
            return roles.contains("employee");
        }
        String personId = user.getClaimAsString("person_id");
        return personId != null && memberships.of(personId, organisation).isPresent();
    }
}
