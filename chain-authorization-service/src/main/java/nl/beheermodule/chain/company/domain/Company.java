package nl.beheermodule.chain.company.domain;

import nl.beheermodule.chain.known.domain.KvkNumber;

/** A company as the register has it. */
public record Company(KvkNumber kvkNumber, String name, Address address) {
    /** Postal code as {@code 1234 AB}; empty parts when the register shields the address. */
    public record Address(String street, String houseNumber, String postalCode, String city) {
        public static final Address SHIELDED = new Address("", "", "", "");
    }
}
