package nl.beheermodule.billing.quote.domain;

import nl.beheermodule.billing.tariff.domain.TariffCode;

/** So many of something. */
record Item(TariffCode code, int quantity) {}
