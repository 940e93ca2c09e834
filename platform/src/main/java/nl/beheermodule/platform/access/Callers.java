package nl.beheermodule.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.beheermodule.contracts.AssuranceLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the caller from the token. The token says who and how strongly; where they may act is not in it (design 6). */
final class Callers {
    /** The scheme's names of the levels, as {@code acr}. */
    private static final Map<String, AssuranceLevel> LEVELS = Map.of(
            "urn:etoegang:core:assurance-class:loa2", AssuranceLevel.EH2,
            "urn:etoegang:core:assurance-class:loa2plus", AssuranceLevel.EH2_PLUS,
            "urn:etoegang:core:assurance-class:loa3", AssuranceLevel.EH3,
            "urn:etoegang:core:assurance-class:loa4", AssuranceLevel.EH4);

    private Callers() {}

    static Caller of(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return new Caller(null, "", "", null, Set.of(), Set.of(), request.getRemoteAddr(), null);
        }
        Jwt jwt = token.getToken();
        return new Caller(
                jwt.getClaimAsString("person_id"),
                text(jwt, "preferred_username", String.valueOf(jwt.getSubject())),
                text(jwt, "name", ""),
                level(jwt.getClaimAsString("acr")),
                roles(jwt),
                Set.copyOf(Arrays.asList(text(jwt, "scope", "").split(" "))),
                request.getRemoteAddr(),
                null);
    }

    private static @Nullable AssuranceLevel level(@Nullable String acr) {
        return acr == null ? null : LEVELS.get(acr);
    }

    private static Set<String> roles(Jwt jwt) {
        List<String> roles = jwt.getClaimAsStringList("roles");
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    private static String text(Jwt jwt, String claim, String otherwise) {
        String value = jwt.getClaimAsString(claim);
        return value == null ? otherwise : value;
    }
}
