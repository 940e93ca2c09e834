package nl.beheermodule.platform.sheet;

/**
 * The top of a column.
 *
 * @param width in characters
 */
public record Heading(String title, int width) {}
