package nl.beheermodule.identity.person.domain;

import java.util.regex.Pattern;

/** A mobile number in E.164, such as {@code +31612346270}. */
public record MobileNumber(String value) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern DUTCH = Pattern.compile("\\+316(\\d{8})");

    public MobileNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a mobile number");
        }
    }

    /** Reads what people type: {@code 06-12346270}, {@code 0031 6 12346270}, {@code +31 6 1234 6270}. */
    public static MobileNumber parse(String typed) {
        String bare = typed.replaceAll("[\\s().-]", "");
        if (bare.startsWith("00")) {
            return new MobileNumber("+" + bare.substring(2));
        }
        return new MobileNumber(bare.startsWith("06") ? "+31" + bare.substring(1) : bare);
    }

    /** What a screen may show: {@code 06 •••• 6270}. */
    public String masked() {
        String last = value.substring(value.length() - 4);
        return DUTCH.matcher(value).matches() ? "06 •••• " + last : value.substring(0, 3) + " •••• " + last;
    }
}
