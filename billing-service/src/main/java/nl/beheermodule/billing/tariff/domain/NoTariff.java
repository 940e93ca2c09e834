package nl.beheermodule.billing.tariff.domain;

import java.time.LocalDate;

/** Nothing is known of what it costs on that day. */
public final class NoTariff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoTariff(Object what, LocalDate day) {
        super(what + " has no tariff on " + day);
    }
}
