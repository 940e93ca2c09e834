package nl.beheermodule.means.means.web;

import nl.beheermodule.means.means.domain.MobileNumber;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads a mobile number as it was typed. */
final class MobileText {
    private MobileText() {}

    static @Nullable MobileNumber read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return MobileNumber.of(typed)
                .orElseThrow(() -> new InvalidInput("mobile", "Vul een geldig mobiel nummer in, zoals 06 12345678."));
    }
}
