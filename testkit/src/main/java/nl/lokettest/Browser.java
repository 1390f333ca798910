package nl.lokettest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium, one per JVM. Each visitor is a window with cookies of its own that remembers what went wrong in it. */
public final class Browser {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browser() {}

    /** Started once, when the first test asks for it. */
    private static final class Running {
        static final Playwright PLAYWRIGHT = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")));
        static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(FLAGS));
    }

    /**
     * Opens a window.
     *
     * @param base where the portal answers, such as http://localhost:8080
     * @param width in CSS pixels: 1280 for a desk, 390 for a phone
     */
    public static Window open(String base, int width) {
        return open(base, width, true);
    }

    /** A window that may run no JavaScript, if asked. */
    public static Window open(String base, int width, boolean javaScript) {
        var context = Running.CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(javaScript)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("nl-NL"));
        context.setDefaultTimeout(15_000);
        return new Window(context, base, javaScript);
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv("LOKET_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium found: run the tests with ./loket test, or set LOKET_CHROMIUM"));
    }

    /** One visitor's window. */
    public static final class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final String base;
        private final boolean javaScript;
        private final List<String> faults = new ArrayList<>();

        private Window(BrowserContext context, String base, boolean javaScript) {
            this.context = context;
            this.base = base;
            this.javaScript = javaScript;
            this.page = context.newPage();
            page.onConsoleMessage(message -> {
                // A refused form answers 422 on purpose, and Chromium writes every 4xx of a page into its console.
                if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                    faults.add("console at " + page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> faults.add("script at " + page.url() + ": " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                    faults.add("foreign request at " + page.url() + ": " + request.url());
                }
            });
            page.onResponse(response -> {
                if (response.status() >= 500) {
                    faults.add(response.status() + " at " + response.url());
                }
            });
        }

        /** The page itself, for Playwright's locators. */
        public Page page() {
            return page;
        }

        public Window go(String path) {
            page.navigate(base + path);
            return this;
        }

        /** Goes there, and finds in addition what the checklist has against the page as the server wrote it. */
        public Window goAndCheck(String path) {
            var html = page.navigate(base + path).text();
            Checklist.faults(html).forEach(fault -> faults.add(fault + " at " + path));
            return this;
        }

        public Window fill(String label, String text) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .fill(text);
            return this;
        }

        public Window choose(String label) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            return this;
        }

        public Window press(String button) {
            page.getByRole(
                            com.microsoft.playwright.options.AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button))
                    .first()
                    .click();
            return this;
        }

        public Window follow(String link) {
            page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .first()
                    .click();
            return this;
        }

        public String text() {
            return page.locator("main").innerText();
        }

        /** What axe finds on this page, plus what broke in this window so far; empty when all is well. */
        public List<String> faults() {
            page.waitForLoadState(); // a form that was just sent may be between two pages
            var found = new ArrayList<>(faults);
            if (javaScript) { // axe is a script too
                Axe.violations(page).forEach(violation -> found.add(violation + " at " + page.url()));
            }
            if (page.content().contains("??")) {
                found.add("missing text at " + page.url());
            }
            return found;
        }

        /** A picture of the whole page. */
        public void picture(Path file) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
