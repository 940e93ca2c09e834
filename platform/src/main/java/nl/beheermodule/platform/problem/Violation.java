package nl.beheermodule.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param field path in the request, such as {@code address.postalCode}
 * @param message a Dutch sentence that names the field as the screen does
 */
public record Violation(String field, String message) {}
