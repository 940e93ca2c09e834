package nl.beheermodule.chain.mail;

/** Where e-mail goes out. */
public interface Postbox {
    /** @throws NotSent when the mail server did not take it */
    void send(Mail mail);

    final class NotSent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotSent(Throwable cause) {
            super("The mail server did not take the e-mail", cause);
        }
    }
}
