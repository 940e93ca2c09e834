package nl.beheermodule.means.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a letter says.
 *
 * @param address lines for the window of the envelope
 * @param paragraphs B1 Dutch
 * @param facts label and value, shown large; the code stands here
 */
record LetterContent(LocalDate date, List<String> address, List<String> paragraphs, List<Fact> facts) {
    record Fact(String label, String value) {}
}
