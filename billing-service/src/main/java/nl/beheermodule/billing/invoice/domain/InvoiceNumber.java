package nl.beheermodule.billing.invoice.domain;

/** Factuurnummer: consecutive within a year, from 1, without gaps (Wet op de omzetbelasting 1968, art. 35a). */
public record InvoiceNumber(int year, int serial) {

    /** As on the invoice: {@code 2026-000042}. */
    @Override
    public String toString() {
        return "%d-%06d".formatted(year, serial);
    }
}
