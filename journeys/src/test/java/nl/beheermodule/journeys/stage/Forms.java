package nl.beheermodule.journeys.stage;

import static nl.beheermodule.journeys.stage.Labels.label;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Filling in and pressing, by the names and labels that people and screen readers go by. */
public record Forms(Page page) {
    /** Milliseconds, and more than the search box waits itself. */
    private static final double PAUSE = 400;

    public Forms fill(String field, String value) {
        page.locator("[id='" + field + "']").fill(value);
        return this;
    }

    public Forms choose(String name, String value) {
        page.locator("input[type=radio][name='" + name + "'][value='" + value + "']")
                .check();
        return this;
    }

    public Forms select(String field, String value) {
        page.locator("[id='" + field + "']").selectOption(value);
        return this;
    }

    public Forms tick(String field) {
        page.locator("[id='" + field + "']").check();
        return this;
    }

    /**
     * In the field itself: on an overview a button with the same name opens it. The list follows after a pause in the typing;
     * what is pressed while it grows or shrinks is missed.
     */
    public Forms search(String labelKey, String text) {
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName(label(labelKey)))
                .fill(text);
        Locator rows = page.getByRole(AriaRole.CHECKBOX);
        int before;
        int now = rows.count();
        do {
            before = now;
            page.waitForTimeout(PAUSE);
            now = rows.count();
        } while (now != before);
        return this;
    }

    public Forms press(String labelKey) {
        button(label(labelKey)).click();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public void sees(String text) {
        page.getByText(text).first().waitFor();
    }
}
