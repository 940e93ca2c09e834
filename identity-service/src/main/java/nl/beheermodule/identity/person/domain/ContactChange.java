package nl.beheermodule.identity.person.domain;

import org.jspecify.annotations.Nullable;

/** What a beheerder wants changed; absent is left as it is. */
public record ContactChange(
        @Nullable EmailAddress email, @Nullable MobileNumber mobile) {}
