package nl.beheermodule.authorization.catalogue.usecase;

/** Whether a catalogue comes from who it says it comes from. */
public interface CheckSignature {
    /** @throws UnreadableCatalogue when it is not signed by whom we trust */
    void check(byte[] xml);
}
