package nl.beheermodule.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.platform.access.NotAllowed.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Enforces {@link Access} before a controller runs. No rule means no. */
final class AccessInterceptor implements HandlerInterceptor {
    private final Memberships memberships;

    AccessInterceptor(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !RoutesAreDeclared.isOurs(method)) {
            return true;
        }
        Access access = method.getMethodAnnotation(Access.class);
        Caller caller = Callers.of(request);
        Caller here = caller.in(membership(request, caller));
        Why refused = access == null ? Why.UNSEEN : refusal(access.value(), here);
        if (refused != null) {
            throw new NotAllowed(refused);
        }
        request.setAttribute(Caller.ATTRIBUTE, here);
        here.actor().enter();
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Actor.leave();
    }

    static @Nullable Why refusal(Who who, Caller caller) {
        if (who == Who.EVERYONE) {
            return null;
        }
        if (!caller.signedIn()) {
            return Why.NO_SESSION;
        }
        return switch (who) {
            case EVERYONE, SIGNED_IN -> null;
            case HOLDER -> caller.membership() == null ? Why.UNSEEN : null;
            case ADMINISTRATOR -> administratorRefusal(caller);
            case EMPLOYEE -> roleRefusal(caller.isEmployee(), caller);
            case OPERATOR -> roleRefusal(caller.isOperator(), caller);
            case MACHINE -> caller.isMachine() ? null : Why.ROLE_MISSING;
        };
    }

    private static @Nullable Why administratorRefusal(Caller caller) {
        Membership membership = caller.membership();
        if (membership == null) {
            return Why.UNSEEN;
        }
        if (caller.mayManage()) {
            return null;
        }
        if (membership.roleExpired()) {
            return Why.ROLE_EXPIRED;
        }
        return membership.role() == Role.ADMINISTRATOR ? Why.LEVEL_TOO_LOW : Why.NOT_AN_ADMINISTRATOR;
    }

    private static @Nullable Why roleRefusal(boolean hasRole, Caller caller) {
        if (!hasRole) {
            return Why.ROLE_MISSING;
        }
        return caller.sessionIsStrong() ? null : Why.LEVEL_TOO_LOW;
    }

    private @Nullable Membership membership(HttpServletRequest request, Caller caller) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (caller.personId() == null || !(variables instanceof Map<?, ?> path)) {
            return null;
        }
        Object organisationId = path.get("organisationId");
        return organisationId == null
                ? null
                : memberships.of(caller.personId(), organisationId.toString()).orElse(null);
    }
}
