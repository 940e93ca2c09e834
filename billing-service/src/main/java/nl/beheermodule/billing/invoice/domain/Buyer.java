package nl.beheermodule.billing.invoice.domain;

import org.jspecify.annotations.Nullable;

/** Whom an invoice is for, as it was known on its day. */
public record Buyer(
        String name,
        String kvkNumber,
        @Nullable String establishmentNumber,
        String street,
        String houseNumber,
        String postalCode,
        String city) {}
