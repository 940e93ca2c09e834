package nl.beheermodule.means.means.domain;

/** A Dutch postal address; postal code as {@code 1234 AB}. */
public record PostalAddress(String street, String houseNumber, String postalCode, String city) {}
