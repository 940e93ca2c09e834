package nl.beheermodule.journeys.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A person's browser window: Debian's Chromium, Dutch, with its own cookies. */
public final class Screen implements AutoCloseable {
    private static final Browser BROWSER = launched();

    private final BrowserContext context;
    private final Page page;

    public Screen() {
        context = BROWSER.newContext(
                new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(1280, 900));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.setDefaultNavigationTimeout(30_000);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Kept in {@code target/screenshots}, to be looked at. */
    public void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private static Browser launched() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // no page lives long enough for what the optimising compilers cost
                                "--js-flags=--no-turbofan --no-maglev")));
    }

    /** The one that CHROMIUM names, else one on the PATH, as {@code .ci/run} and the tests of the screens have it. */
    private static Path chromium() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : Stream.of("chromium-headless-shell", "chromium").flatMap(Screen::onThePath);
        return candidates
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Chromium was not found: install it with ‘apt-get install -y --no-install-recommends"
                                + " chromium-headless-shell’."));
    }

    private static Stream<Path> onThePath(String name) {
        return Stream.concat(
                Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)),
                Stream.of(Path.of("/usr/bin", name)));
    }
}
