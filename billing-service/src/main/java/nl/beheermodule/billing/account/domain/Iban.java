package nl.beheermodule.billing.account.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An account number that passed its check (ISO 13616: mod 97 = 1; a Dutch one has 18 characters). Never in full in a log. */
public record Iban(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern DUTCH = Pattern.compile("NL\\d{2}[A-Z]{4}\\d{10}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int SHOWN = 4;
    private static final int MOVED = 4;

    public Iban {
        if (!isRight(value)) {
            throw new IllegalArgumentException("Not an IBAN");
        }
    }

    /** @param typed in any spacing and case */
    public static Optional<Iban> of(String typed) {
        String value = typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return isRight(value) ? Optional.of(new Iban(value)) : Optional.empty();
    }

    /** Country and the last four characters, such as {@code NL•• •••• •••• ••43 00}. */
    public String masked() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            shown.append(i > 0 && i % 4 == 0 ? " " : "");
            shown.append(i < 2 || i >= value.length() - SHOWN ? value.charAt(i) : '•');
        }
        return shown.toString();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isRight(String value) {
        return SHAPE.matcher(value).matches()
                && (!value.startsWith("NL") || DUTCH.matcher(value).matches())
                && number(value).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    /** The first four characters moved to the end, A = 10 … Z = 35. */
    private static BigInteger number(String value) {
        StringBuilder digits = new StringBuilder();
        (value.substring(MOVED) + value.substring(0, MOVED))
                .chars()
                .forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
        return new BigInteger(digits.toString());
    }
}
