package nl.beheermodule.billing.quote.usecase;

/** The same Idempotency-Key came with another wish. */
public final class QuoteKeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
