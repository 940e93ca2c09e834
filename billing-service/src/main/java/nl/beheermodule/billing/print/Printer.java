package nl.beheermodule.billing.print;

/** Prints and posts. */
public interface Printer {
    /** @throws NotPrinted when it was not taken over for certain */
    void print(Print print);

    final class NotPrinted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotPrinted(Throwable cause) {
            super("The printer did not take it", cause);
        }
    }
}
