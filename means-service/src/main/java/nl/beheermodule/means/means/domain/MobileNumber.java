package nl.beheermodule.means.means.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile number in E.164, such as {@code +31612345678}. */
public record MobileNumber(String value) {
    private static final Pattern DUTCH = Pattern.compile("(?:\\+31|0031|0)6(\\d{8})");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)([1-9]\\d{7,14})");

    /** @return empty when it cannot be a mobile number */
    public static Optional<MobileNumber> of(String typed) {
        String digits = typed.replaceAll("[\\s().-]", "");
        var dutch = DUTCH.matcher(digits);
        if (dutch.matches()) {
            return Optional.of(new MobileNumber("+316" + dutch.group(1)));
        }
        var abroad = ABROAD.matcher(digits);
        return abroad.matches() && !abroad.group(1).startsWith("31")
                ? Optional.of(new MobileNumber("+" + abroad.group(1)))
                : Optional.empty();
    }

    /** @return for example {@code 06 •••• 6270}: enough to recognise one's own */
    public String masked() {
        String last = value.substring(value.length() - 4);
        return value.startsWith("+316") ? "06 •••• " + last : "•••• " + last;
    }
}
