package nl.beheermodule.billing.account.domain;

import java.time.Instant;

/**
 * Leave to collect from an account, and what exactly was agreed to.
 *
 * @param agreedBy person id
 */
public record Mandate(Iban iban, String text, String agreedBy, Instant agreedAt) {}
