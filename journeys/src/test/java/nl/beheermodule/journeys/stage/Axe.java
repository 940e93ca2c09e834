package nl.beheermodule.journeys.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether everyone can use a page, also on a small screen: WCAG 2.2 AA by axe, and no scrolling sideways at 320 px. */
public final class Axe {
    private static final Path SCRIPT = Path.of("..", "ui", "node_modules", "axe-core", "axe.min.js");
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
                .violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(', ')).join('\\n')
            """;

    private Axe() {}

    public static void passes(Screen screen, String name) {
        Page page = screen.page();
        ViewportSize size = page.viewportSize();
        page.evaluate(script());
        assertThat(page.evaluate(VIOLATIONS)).as("axe on " + name).isEqualTo("");
        page.setViewportSize(320, 640);
        screen.photograph(name + "-320");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isEqualTo(320);
        page.setViewportSize(size.width, size.height);
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException missing) {
            throw new UncheckedIOException("Build the UI first: ./mvnw verify", missing);
        }
    }
}
