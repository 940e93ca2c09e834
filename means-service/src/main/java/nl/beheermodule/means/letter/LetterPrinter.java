package nl.beheermodule.means.letter;

/** Prints and posts letters. */
public interface LetterPrinter {
    /** @throws NotPrinted when the letter was not taken over for certain */
    void print(ActivationLetter letter);

    final class NotPrinted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotPrinted(Throwable cause) {
            super("The printer did not take the letter", cause);
        }
    }
}
