package nl.beheermodule.billing.directdebit.domain;

/** Whether a mandate was collected with before. */
public enum Sequence {
    /** {@code FRST}. */
    FIRST,
    /** {@code RCUR}. */
    RECURRING
}
