package nl.lokettest;

import java.util.HashMap;
import java.util.Map;
import nl.lokettest.Browser.Window;

/** The phones of the people of a test: takes the second step of signing in for them, and sets it up the first time. */
public final class Phones {

    private final Map<String, AuthenticatorApp> apps = new HashMap<>();

    /**
     * Whatever the portal asks after the code from the mail, until they are in; nothing if it asks nothing.
     *
     * @param owner whose phone, such as their address
     */
    public void takeSecondStep(Window window, String owner) {
        var page = window.page();
        if (page.url().endsWith("/inloggen/app")) {
            apps.put(owner, new AuthenticatorApp(page.locator("main .secret").innerText()));
            enter(window, owner);
            page.waitForURL("**/inloggen/herstelcodes");
            page.locator("main form[action='/inloggen/herstelcodes'] button").click();
        } else if (page.url().endsWith("/inloggen/stap-2")) {
            enter(window, owner);
        }
        page.waitForURL(url -> !url.contains("/inloggen"));
    }

    private void enter(Window window, String owner) {
        var app = apps.get(owner);
        if (app == null) {
            throw new IllegalStateException("no phone of " + owner);
        }
        window.page().locator("#code").fill(app.code());
        window.page().locator("main form:has(#code) button[type=submit]").click();
    }
}
