package nl.beheermodule.authorization.catalogue.usecase;

import org.jspecify.annotations.Nullable;

/** Not a service catalogue; the message says in Dutch what is wrong and where. */
public final class UnreadableCatalogue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableCatalogue(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
