package nl.beheermodule.identity.registration.domain;

/** What happened to a registration. */
public sealed interface RegistrationEvent {
    record RegistrationSubmitted(Registration registration) implements RegistrationEvent {}
}
