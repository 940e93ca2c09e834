package nl.beheermodule.identity.person.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may with his account, by the means he has.
 *
 * @param level the highest of his active means; while none is active, the one that is being set up
 * @param enabled whether he may log in: with an active means, or while he sets up one
 */
public record LoginRights(@Nullable AssuranceLevel level, boolean enabled) {
    /**
     * @param active levels of his active means
     * @param activating whether the means of his latest proof waits for activation
     */
    public static LoginRights of(Account account, List<AssuranceLevel> active, boolean activating) {
        AssuranceLevel proven = account.currentSetup().map(Setup::level).orElse(null);
        AssuranceLevel level = active.stream().max(AssuranceLevel::compareTo).orElse(proven);
        return new LoginRights(level, !active.isEmpty() || activating || !account.isUsable());
    }
}
