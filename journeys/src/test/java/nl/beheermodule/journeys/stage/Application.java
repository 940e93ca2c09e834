package nl.beheermodule.journeys.stage;

import static nl.beheermodule.journeys.stage.Labels.label;

import com.microsoft.playwright.Page;

/** The public form with which a wettelijk vertegenwoordiger asks for the first means of a company (R9). */
public record Application(String kvkNumber, String company, Person beheerder) {

    public void send(Platform platform) {
        try (Screen screen = new Screen()) {
            Page page = screen.page();
            Forms forms = new Forms(page);
            page.navigate(platform.url() + "/aanvragen");
            forms.fill("kvkNumber", kvkNumber).press("register.lookUp");
            forms.sees(company);
            forms.press("register.choose").press("wizard.next");
            forms.fill("phoneNumber", "0201234567")
                    .fill("representative.name", "Kees Zonneveld")
                    .fill("representative.email", "kees@zonneveld.example")
                    .fill("administrator.firstNames", beheerder.firstNames())
                    .fill("administrator.surname", beheerder.surname())
                    .fill("administrator.dateOfBirth", "12-03-1984")
                    .fill("administrator.email", beheerder.email())
                    .fill("administrator.mobile", beheerder.mobile())
                    .choose("level", "EH3")
                    .fill("address.street", "Tuinderslaan")
                    .fill("address.houseNumber", "7")
                    .fill("address.postalCode", "1431 AB")
                    .fill("address.city", "Aalsmeer")
                    .choose("secondFactor", "OTP")
                    .choose("contractYears", "3");
            forms.sees("OTP device, eenmalig");
            forms.tick("agreed");
            screen.photograph("eerste-bedrijf-aanvraag-" + kvkNumber);
            forms.press("wizard.send");
            forms.sees(label("register.received"));
        }
    }
}
