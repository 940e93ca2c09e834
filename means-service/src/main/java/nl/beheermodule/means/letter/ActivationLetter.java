package nl.beheermodule.means.letter;

/**
 * A letter ready to be printed.
 *
 * @param name unique to the letter: the same name twice is the same letter printed over
 */
public record ActivationLetter(String name, byte[] pdf) {}
