package nl.beheermodule.identity.person.domain;

import java.time.Instant;

/**
 * Leave to set up the account, earned by proving both activation codes.
 *
 * @param tokenHash hex SHA-256 of the secret in the holder's browser
 * @param until until when it may be used
 * @param provenAt when the codes were proven: a later proof replaces an earlier one
 */
public record Setup(
        String meansId,
        AssuranceLevel level,
        SecondFactor secondFactor,
        String tokenHash,
        Instant until,
        Instant provenAt) {

    Setup with(SecondFactor other) {
        return new Setup(meansId, level, other, tokenHash, until, provenAt);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
