package nl.beheermodule.identity.registration.domain;

/** Registrations are kept as they were submitted. */
public interface RegistrationRepository {
    boolean contains(RegistrationId id);

    /** Saves a new registration; does nothing when the same one was saved before. */
    void add(Registration registration, RegistrationEvent fact);
}
