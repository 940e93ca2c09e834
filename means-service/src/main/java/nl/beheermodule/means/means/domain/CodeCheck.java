package nl.beheermodule.means.means.domain;

/** What a typed code turned out to be. Either way the means has changed and is to be saved. */
public sealed interface CodeCheck {
    record Right() implements CodeCheck {}

    record Wrong() implements CodeCheck {}

    /** The e-mail's code was right, now. */
    record Proven(MeansEvent.ActivationProven fact) implements CodeCheck {}

    /** The e-mail's code was right before, and is given again. */
    record ProvenBefore() implements CodeCheck {}
}
