package nl.beheermodule.means.means.usecase;

/** The code that was typed is not right; whether the UniekID was, is not told. */
public final class CodeWrong extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
