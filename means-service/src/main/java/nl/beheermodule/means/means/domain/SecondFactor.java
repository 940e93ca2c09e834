package nl.beheermodule.means.means.domain;

/** Tweede factor (R6, R50). */
public enum SecondFactor {
    NONE,
    SMS,
    OTP
}
