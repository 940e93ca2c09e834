package nl.beheermodule.launcher.inbox;

import java.time.Instant;

/**
 * One e-mail, SMS or letter.
 *
 * @param id rises with every message
 * @param to e-mail address, mobile number, or name on the letter
 * @param subject of the e-mail; for a letter its name, for an SMS empty
 * @param text all of it as plain text; of a letter what the PDF says
 */
public record Message(long id, Kind kind, String to, Instant at, String subject, String text) {}
