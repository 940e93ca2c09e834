package nl.beheermodule.journeys.stage;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody new, with a name nobody else in the sample data has. */
public record Person(String firstNames, String surname, String email, String mobile, String username) {

    private static final Queue<Person> KNOWN = new ConcurrentLinkedQueue<>();

    public static Person named(String firstNames, String surname) {
        int number = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        String unique = surname + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26);
        String plain = (firstNames + "." + unique).toLowerCase(java.util.Locale.ROOT);
        Person person = new Person(
                firstNames, unique, plain + "@voorbeeld.example", "06" + (12_000_000 + number), plain + number);
        KNOWN.add(person);
        return person;
    }

    /** Everybody that was made up in this run. */
    public static Collection<Person> known() {
        return KNOWN;
    }

    public String name() {
        return firstNames + " " + surname;
    }
}
