package nl.beheermodule.journeys.stage;

import static nl.beheermodule.journeys.stage.Labels.label;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Mees Bakker at his desk. */
public final class Employee implements AutoCloseable {
    private final Screen screen = new Screen();
    private final Forms forms = new Forms(screen.page());

    public Employee() {
        Login.as(screen, "mees.bakker");
    }

    public void approve(Person applicant) {
        open(applicant);
        screen.photograph("behandeling-" + applicant.firstNames());
        forms.press("review.approve");
        forms.sees(label("review.approved"));
    }

    public void reject(Person applicant, String reason) {
        open(applicant);
        forms.press("review.reject");
        forms.fill("reason", reason);
        screen.page()
                .getByRole(AriaRole.DIALOG)
                .getByText(
                        label("review.reject"), new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        forms.sees(label("review.rejected"));
    }

    private void open(Person applicant) {
        Page page = screen.page();
        page.navigate(Platform.running().url() + "/behandeling?q=" + applicant.surname());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(applicant.name()))
                .first()
                .click();
        forms.press("review.take");
        forms.button(label("review.approve")).waitFor();
    }

    @Override
    public void close() {
        screen.close();
    }
}
