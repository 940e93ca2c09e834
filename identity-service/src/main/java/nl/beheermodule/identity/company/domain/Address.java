package nl.beheermodule.identity.company.domain;

/** A Dutch address; postal code as {@code 1234 AB}. */
public record Address(String street, String houseNumber, String postalCode, String city) {

    public Address {
        postalCode = spaced(postalCode);
    }

    private static String spaced(String postalCode) {
        String bare = postalCode.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        return bare.length() == 6 ? bare.substring(0, 4) + " " + bare.substring(4) : postalCode;
    }
}
