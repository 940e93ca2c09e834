package nl.beheermodule.identity.person.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the account of a person is. */
public sealed interface Account {

    /** Nothing yet: the means is not approved or its codes are not proven. */
    record None() implements Account {}

    /** May be set up. */
    record Invited(Setup setup) implements Account {}

    /** The user name is his; the login server may or may not know it yet. */
    record Named(Setup setup, Username username) implements Account {}

    /** Known to the login server; password and second factor are up to the holder, on its pages. */
    record Prepared(Setup setup, Username username, String userId) implements Account {}

    /**
     * Can be used.
     *
     * @param otpNumber of the OTP device, when the factor is OTP (R23)
     */
    record Ready(
            Setup setup,
            Username username,
            String userId,
            @Nullable String otpNumber) implements Account {}

    /**
     * Can be used as it is, but the means that was proven needs a second factor, which the holder adds after logging in with
     * his password (R63).
     */
    record Extending(Setup setup, Username username, String userId) implements Account {}

    default Optional<Setup> currentSetup() {
        return switch (this) {
            case None _ -> Optional.empty();
            case Invited(var setup) -> Optional.of(setup);
            case Named(var setup, var _) -> Optional.of(setup);
            case Prepared(var setup, var _, var _) -> Optional.of(setup);
            case Extending(var setup, var _, var _) -> Optional.of(setup);
            case Ready(var setup, var _, var _, var _) -> Optional.of(setup);
        };
    }

    default Optional<Username> name() {
        return switch (this) {
            case None _, Invited _ -> Optional.empty();
            case Named(var _, var username) -> Optional.of(username);
            case Prepared(var _, var username, var _) -> Optional.of(username);
            case Extending(var _, var username, var _) -> Optional.of(username);
            case Ready(var _, var username, var _, var _) -> Optional.of(username);
        };
    }

    /** Id at the login server. */
    default Optional<String> loginId() {
        return switch (this) {
            case None _, Invited _, Named _ -> Optional.empty();
            case Prepared(var _, var _, var userId) -> Optional.of(userId);
            case Extending(var _, var _, var userId) -> Optional.of(userId);
            case Ready(var _, var _, var userId, var _) -> Optional.of(userId);
        };
    }

    /** Whether he can log in with it. */
    default boolean isUsable() {
        return switch (this) {
            case None _, Invited _, Named _, Prepared _ -> false;
            case Ready _, Extending _ -> true;
        };
    }

    /**
     * The same account with a newer proof: a name that was chosen stays chosen, and a second factor that is there stays the
     * one (R63).
     */
    default Account with(Setup setup) {
        return switch (this) {
            case None _, Invited _ -> new Invited(setup);
            case Named(var _, var username) -> new Named(setup, username);
            case Prepared(var _, var username, var userId) -> new Prepared(setup, username, userId);
            case Extending(var _, var username, var userId) -> withoutFactor(setup, username, userId);
            case Ready(var old, var username, var userId, var otpNumber) ->
                old.secondFactor() == SecondFactor.NONE
                        ? withoutFactor(setup, username, userId)
                        : new Ready(setup.with(old.secondFactor()), username, userId, otpNumber);
        };
    }

    private static Account withoutFactor(Setup setup, Username username, String userId) {
        return setup.secondFactor() == SecondFactor.NONE
                ? new Ready(setup, username, userId, null)
                : new Extending(setup, username, userId);
    }
}
