package nl.beheermodule.journeys.stage;

import java.util.concurrent.ThreadLocalRandom;

/** Somebody new, with a name nobody else in the sample data has. */
public record Person(String firstNames, String surname, String email, String mobile, String username) {

    public static Person named(String firstNames, String surname) {
        int number = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        String unique = surname + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26);
        String plain = (firstNames + "." + unique).toLowerCase(java.util.Locale.ROOT);
        return new Person(
                firstNames, unique, plain + "@voorbeeld.example", "06" + (12_000_000 + number), plain + number);
    }

    public String name() {
        return firstNames + " " + surname;
    }
}
