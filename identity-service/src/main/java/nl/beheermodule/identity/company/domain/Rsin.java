package nl.beheermodule.identity.company.domain;

import java.util.regex.Pattern;

/** Fiscal number of a legal person: 9 digits that pass the elfproef. A company without legal personality has none. */
public record Rsin(String value) {
    private static final Pattern DIGITS = Pattern.compile("\\d{9}");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    public Rsin {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an RSIN");
        }
    }

    public static boolean isValid(String value) {
        return DIGITS.matcher(value).matches() && !value.equals("000000000") && weighted(value) % 11 == 0;
    }

    private static int weighted(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum;
    }
}
