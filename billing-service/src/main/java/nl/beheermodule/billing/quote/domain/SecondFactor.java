package nl.beheermodule.billing.quote.domain;

/** Tweede factor (R50); only the device costs something. */
public enum SecondFactor {
    NONE,
    SMS,
    OTP
}
