package nl.beheermodule.authorization.catalogue.xml;

/** Something is missing or not as the scheme says; the message is Dutch. */
final class IncompleteCatalogue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncompleteCatalogue(String sentence) {
        super(sentence);
    }
}
