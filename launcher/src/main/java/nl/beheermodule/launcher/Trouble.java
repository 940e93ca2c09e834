package nl.beheermodule.launcher;

/** Something a person must know or do, in one sentence; shown without a stack trace. */
public final class Trouble extends RuntimeException {
    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
