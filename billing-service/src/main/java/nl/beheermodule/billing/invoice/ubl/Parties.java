package nl.beheermodule.billing.invoice.ubl;

import nl.beheermodule.billing.invoice.domain.Buyer;
import nl.beheermodule.billing.supplier.Supplier;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;

/** Who sends and who gets it, in UBL: known by their KvK numbers. */
final class Parties {
    static final String VAT = "VAT";

    /** KvK in the list of identification schemes (ISO 6523, EAS). */
    private static final String KVK = "0106";

    private static final String SEPA = "SEPA";
    private static final String NETHERLANDS = "NL";

    private Parties() {}

    static SupplierPartyType supplier(Supplier supplier) {
        PartyType party = party(supplier.name(), supplier.kvkNumber());
        party.setPostalAddress(
                address(supplier.street() + " " + supplier.houseNumber(), supplier.postalCode(), supplier.city()));
        PartyIdentificationType creditor = new PartyIdentificationType();
        creditor.setID(supplier.creditorId()).setSchemeID(SEPA);
        party.addPartyIdentification(creditor);
        PartyTaxSchemeType tax = new PartyTaxSchemeType();
        tax.setCompanyID(supplier.vatNumber());
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID(VAT);
        tax.setTaxScheme(scheme);
        party.addPartyTaxScheme(tax);
        ContactType contact = new ContactType();
        contact.setName(supplier.name());
        contact.setTelephone(supplier.phone());
        contact.setElectronicMail(supplier.email());
        party.setContact(contact);
        SupplierPartyType whole = new SupplierPartyType();
        whole.setParty(party);
        return whole;
    }

    static CustomerPartyType customer(Buyer buyer) {
        PartyType party = party(buyer.name(), buyer.kvkNumber());
        party.setPostalAddress(address(buyer.street() + " " + buyer.houseNumber(), buyer.postalCode(), buyer.city()));
        CustomerPartyType whole = new CustomerPartyType();
        whole.setParty(party);
        return whole;
    }

    private static PartyType party(String name, String kvkNumber) {
        PartyType party = new PartyType();
        party.setEndpointID(kvkNumber).setSchemeID(KVK);
        PartyNameType known = new PartyNameType();
        known.setName(name);
        party.addPartyName(known);
        PartyLegalEntityType legal = new PartyLegalEntityType();
        legal.setRegistrationName(name);
        legal.setCompanyID(kvkNumber).setSchemeID(KVK);
        party.addPartyLegalEntity(legal);
        return party;
    }

    private static AddressType address(String street, String postalCode, String city) {
        AddressType address = new AddressType();
        address.setStreetName(street);
        address.setCityName(city);
        address.setPostalZone(postalCode);
        CountryType country = new CountryType();
        country.setIdentificationCode(NETHERLANDS);
        address.setCountry(country);
        return address;
    }
}
