package nl.beheermodule.platform.access;

import java.util.Optional;
import java.util.Set;
import nl.beheermodule.contracts.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: a parameter of controller methods.
 *
 * @param personId our person; absent for employees, machines and anonymous callers
 * @param name as the token gives it; for greeting and decisions on paper, never for access
 * @param sessionLevel how strongly this session logged in; absent when below EH2
 * @param roles realm roles
 * @param scopes OAuth2 scopes
 * @param address client address
 * @param membership in the organisation of the path, if any
 */
public record Caller(
        @Nullable String personId,
        String username,
        String name,
        @Nullable AssuranceLevel sessionLevel,
        Set<String> roles,
        Set<String> scopes,
        @Nullable String address,
        @Nullable Membership membership) {

    static final String ATTRIBUTE = Caller.class.getName();
    static final String EMPLOYEE_ROLE = "employee";
    static final String OPERATOR_ROLE = "operator";
    static final String DECISIONS_SCOPE = "decisions";

    public boolean signedIn() {
        return !username.isEmpty();
    }

    public boolean isEmployee() {
        return roles.contains(EMPLOYEE_ROLE);
    }

    public boolean isOperator() {
        return roles.contains(OPERATOR_ROLE);
    }

    /** Operator, in a session of at least EH2+. */
    boolean mayOperate() {
        return isOperator() && sessionIsStrong();
    }

    boolean isMachine() {
        return scopes.contains(DECISIONS_SCOPE);
    }

    boolean sessionIsStrong() {
        return sessionLevel != null && sessionLevel.compareTo(AssuranceLevel.EH2_PLUS) >= 0;
    }

    /** Beheerder of the organisation of the path, in this session. */
    public boolean mayManage() {
        return membership != null && membership.mayManage() && sessionIsStrong();
    }

    /** @throws NotAllowed when the caller is not a person of ours */
    public String requirePersonId() {
        return Optional.ofNullable(personId).orElseThrow(() -> new NotAllowed(NotAllowed.Why.NOT_A_HOLDER));
    }

    /** @throws NotAllowed when the path names no organisation the caller belongs to */
    public Membership requireMembership() {
        return Optional.ofNullable(membership).orElseThrow(() -> new NotAllowed(NotAllowed.Why.UNSEEN));
    }

    Actor actor() {
        String by = personId != null ? personId : signedIn() ? username : "anonymous";
        return new Actor(by, address);
    }

    Caller in(@Nullable Membership found) {
        return new Caller(personId, username, name, sessionLevel, roles, scopes, address, found);
    }
}
