package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import java.util.Objects;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.Letter;
import org.jspecify.annotations.Nullable;

record LetterPart(
        String kind,
        int number,
        @Nullable String code,
        @Nullable Instant since,
        int wrong,
        int emails) {
    private static final String DUE = "DUE";
    private static final String PRINTING = "PRINTING";
    private static final String SENT = "SENT";

    static LetterPart of(Letter letter) {
        return switch (letter) {
            case Letter.Due(var number, var since) -> new LetterPart(DUE, number, null, since, 0, 0);
            case Letter.Printing(var number, var code, var since) ->
                new LetterPart(PRINTING, number, code.value(), since, 0, 0);
            case Letter.Sent(var number, var code, var wrong, var emails) ->
                new LetterPart(SENT, number, code.value(), null, wrong, emails);
        };
    }

    Letter letter() {
        return switch (kind) {
            case DUE -> new Letter.Due(number, Objects.requireNonNull(since));
            case PRINTING -> new Letter.Printing(number, hash(), Objects.requireNonNull(since));
            case SENT -> new Letter.Sent(number, hash(), wrong, emails);
            default -> throw new IllegalStateException("Unknown letter " + kind);
        };
    }

    private CodeHash hash() {
        return new CodeHash(Objects.requireNonNull(code));
    }
}
