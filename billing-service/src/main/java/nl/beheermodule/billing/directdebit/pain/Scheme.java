package nl.beheermodule.billing.directdebit.pain;

/** Which SEPA scheme is collected by. */
enum Scheme {
    CORE,
    B2B
}
