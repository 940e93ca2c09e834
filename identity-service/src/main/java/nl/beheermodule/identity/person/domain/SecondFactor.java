package nl.beheermodule.identity.person.domain;

/** Tweede factor (R6); {@code NONE} exists on EH2 only. */
public enum SecondFactor {
    NONE,
    SMS,
    OTP
}
