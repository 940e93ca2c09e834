package nl.beheermodule.identity.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.beheermodule.identity.registration.domain.Registration;
import nl.beheermodule.identity.registration.domain.RegistrationEvent;
import nl.beheermodule.identity.registration.domain.RegistrationEvent.RegistrationSubmitted;
import nl.beheermodule.identity.registration.domain.RegistrationId;
import nl.beheermodule.identity.registration.domain.RegistrationRepository;

public final class InMemoryRegistrations implements RegistrationRepository {
    private final Set<RegistrationId> ids = new HashSet<>();
    private final List<Registration> published = new ArrayList<>();

    @Override
    public boolean contains(RegistrationId id) {
        return ids.contains(id);
    }

    @Override
    public void add(Registration registration, RegistrationEvent fact) {
        if (ids.add(registration.id()) && fact instanceof RegistrationSubmitted(var submitted)) {
            published.add(submitted);
        }
    }

    public List<Registration> published() {
        return published;
    }
}
