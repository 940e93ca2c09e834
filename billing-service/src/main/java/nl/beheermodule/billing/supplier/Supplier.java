package nl.beheermodule.billing.supplier;

import org.jspecify.annotations.Nullable;

/**
 * Who sends the invoices: {@code beheer.supplier}.
 *
 * @param vatNumber btw-identificatienummer
 * @param iban where is paid
 * @param creditorId incassant-ID, given by the bank
 */
public record Supplier(
        String name,
        String kvkNumber,
        String vatNumber,
        String iban,
        @Nullable String bic,
        String street,
        String houseNumber,
        String postalCode,
        String city,
        String email,
        String phone,
        String creditorId) {}
