package nl.beheermodule.means.means.usecase;

/** Enough of an e-mail address to recognise one's own: {@code j•••@k•••.example}. */
final class MaskedEmail {
    private static final String HIDDEN = "•••";

    private MaskedEmail() {}

    static String of(String email) {
        int at = email.lastIndexOf('@');
        int dot = email.lastIndexOf('.');
        if (at < 1 || dot < at + 2) {
            return HIDDEN;
        }
        return email.charAt(0) + HIDDEN + "@" + email.charAt(at + 1) + HIDDEN + email.substring(dot);
    }
}
