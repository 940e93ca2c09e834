package nl.beheermodule.launcher.sample;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fictional person and the means he is to have.
 *
 * @param mobile 06 0000 …: no such number is given out
 * @param status in which the means must end up
 */
record SampleUser(
        String username,
        String firstNames,
        @Nullable String prefix,
        String surname,
        String dateOfBirth,
        String email,
        @Nullable String mobile,
        String role,
        String level,
        String secondFactor,
        String status) {

    boolean is(String wantedStatus) {
        return status.equals(wantedStatus);
    }

    /** R43: everybody but a regular user of EH2 shows an identity document. */
    boolean showsDocument() {
        return !(level.equals("EH2") && role.equals("USER"));
    }

    /** R48, Q7 */
    boolean isIdentified() {
        return level.equals("EH3") || level.equals("EH4");
    }

    String fullName() {
        return prefix == null ? firstNames + " " + surname : firstNames + " " + prefix + " " + surname;
    }

    Map<String, Object> person() {
        Map<String, Object> person = new HashMap<>();
        person.put("firstNames", firstNames);
        person.put("prefix", prefix);
        person.put("surname", surname);
        person.put("dateOfBirth", dateOfBirth);
        person.put("email", email);
        person.put("mobile", mobile);
        return person;
    }
}
