package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public interface MeansRepository {
    Optional<Means> find(MeansId id);

    /** Those that are there, in the order of the ids. */
    List<Means> find(List<MeansId> ids);

    Optional<Means> find(UniqueId uniqueId);

    Optional<Means> find(PersonId person);

    /** The means that is being, or was, activated in the browser that has this token. */
    Optional<Means> findByToken(String tokenHash);

    /** Means whose time to activate is over. */
    List<MeansId> lapsing(Instant now, int atMost);

    /** Means with a planned end that has come (R72). */
    List<MeansId> ending(Instant now, int atMost);

    /** Beheerders whose role is over (norm 9). */
    List<MeansId> rolesEnding(Instant now, int atMost);

    /** Active beheerders whose role has no last day: from before it had one, or while it had none. */
    List<MeansId> withoutRolePeriod(int atMost);

    /** Whether another means than this one counts as beheerder there, today (Q9, norm 9). */
    boolean hasOtherAdministrator(OrganisationId organisation, MeansId than);

    /** Whether there is another means than this one that has not ended, waiting ones included (Q9). */
    boolean hasOtherMeans(OrganisationId organisation, MeansId than);

    /** Those of these organisations where another means than this one counts as beheerder, in one look. */
    Set<OrganisationId> withOtherAdministrators(List<OrganisationId> organisations, MeansId than);

    /** Those of these organisations with another means than this one that has not ended, in one look. */
    Set<OrganisationId> withOtherMeans(List<OrganisationId> organisations, MeansId than);

    /** Means with a letter to print or an e-mail to send. */
    List<MeansId> withWork(Instant now, int atMost);

    /** Means with a letter that the printer has not taken over, longest waiting first. */
    List<MeansId> withLetterToPrint(int atMost);

    /**
     * Saves a new means.
     *
     * @throws MeansExists when there is one with this id
     * @throws UniqueIdTaken when another means has this UniekID
     */
    void add(Means means, MeansEvent fact);

    /** Saves a changed means, unless somebody else changed it since it was found. */
    void save(Means means, MeansEvent... facts);

    final class MeansExists extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    final class UniqueIdTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
