package nl.beheermodule.identity.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.identity.account.domain.Usernames;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import nl.beheermodule.identity.person.domain.Username;
import org.jspecify.annotations.Nullable;

public final class InMemoryUsernames implements Usernames {
    private final Map<Username, PersonId> owners = new HashMap<>();
    private final Map<Claim, Instant> unsettled = new HashMap<>();

    @Override
    public void claim(Username username, PersonId person, Instant now) {
        PersonId owner = owners.putIfAbsent(username, person);
        if (owner != null && !owner.equals(person)) {
            throw new PersonRefused(Reason.USERNAME_TAKEN);
        }
        if (owner == null) {
            unsettled.put(new Claim(username, person), now);
        }
    }

    @Override
    public void release(Claim claim) {
        owners.remove(claim.username(), claim.person());
        unsettled.remove(claim);
    }

    @Override
    public void settle(Claim claim) {
        unsettled.remove(claim);
    }

    @Override
    public List<Claim> unsettledSince(Instant moment, int atMost) {
        return new ArrayList<>(unsettled.keySet())
                .stream()
                        .filter(claim -> moment.isAfter(unsettled.getOrDefault(claim, moment)))
                        .toList();
    }

    public @Nullable PersonId ownerOf(Username username) {
        return owners.get(username);
    }

    public boolean isSettled() {
        return unsettled.isEmpty();
    }
}
