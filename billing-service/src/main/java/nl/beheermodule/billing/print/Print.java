package nl.beheermodule.billing.print;

/**
 * Something to print and post.
 *
 * @param name unique to it: the same name twice is the same thing printed over
 */
public record Print(String name, byte[] pdf) {}
