package nl.beheermodule.means.renewal.domain;

/**
 * What the wettelijk vertegenwoordiger filled in. Nothing of it was checked: whether the company is a customer, whether the
 * beheerder is known and whether this person may sign is for a medewerker to find out.
 *
 * @param administrator UniekID or e-mail address of the beheerder
 */
public record RenewalForm(
        String kvkNumber, String administrator, String representativeName, String representativeEmail) {}
