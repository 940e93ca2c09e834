package nl.beheermodule.identity.person.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a person. */
public sealed interface PersonEvent {
    record PersonRegistered(PersonId person, PersonDetails details, Instant at) implements PersonEvent {}

    /** Both are the values from now on. */
    record ContactDetailsChanged(
            PersonId person, EmailAddress email, @Nullable MobileNumber mobile, Instant at) implements PersonEvent {}

    record AccountReady(
            PersonId person,
            String meansId,
            Username username,
            SecondFactor secondFactor,
            @Nullable String otpNumber,
            Instant at)
            implements PersonEvent {}
}
