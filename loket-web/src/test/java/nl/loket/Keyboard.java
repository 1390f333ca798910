package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.lokettest.Browser.Window;

/** Somebody without a mouse. */
final class Keyboard {

    private static final int LONGEST_PAGE = 400;

    private static final String FOCUS = """
            async () => {
              await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
              const e = document.activeElement;
              if (!e || e === document.body) return 'nothing';
              const style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
              const within = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
              const above = document.elementFromPoint(within(box.left, box.right, innerWidth), within(box.top, box.bottom, innerHeight));
              const covered = above?.closest('.session-warning') && !above.contains(e) && !e.contains(above) && !e.closest('.session-warning');
              const inSight = !covered && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              e.dataset.reached = 'yes';
              return marked && inSight ? 'ok' : `${marked ? '' : 'not marked '}${inSight ? '' : 'out of sight '}${e.outerHTML}`;
            }""";

    /** Of radio buttons one is enough: the arrows do the rest. */
    private static final String MISSED = """
            () => [...document.querySelectorAll('a[href], button, select, textarea, summary, input:not([type=hidden]):not([type=radio])')]
                .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0 && !e.dataset.reached).map(e => e.outerHTML)""";

    private Keyboard() {}

    /** Presses Tab from the top of the page to its end: each place of the focus is marked and in sight, and nothing is left out. */
    static void walk(Window window, String path) {
        assertThat(faultsOfTabbing(window)).as("focus on " + path).isEmpty();
        assertThat(window.page().evaluate(MISSED))
                .as("never reached on " + path)
                .isEqualTo(List.of());
    }

    private static List<String> faultsOfTabbing(Window window) {
        var faults = new ArrayList<String>();
        for (int stop = 0; stop < LONGEST_PAGE; stop++) {
            press(window, "Tab");
            var found = focus(window);
            if (found.equals("nothing")) {
                return faults;
            }
            if (!found.equals("ok")) {
                faults.add(found);
            }
        }
        throw new AssertionError("no end to the tab stops of " + window.page().url());
    }

    /** What the focus is like once the page has come to rest: a link that slides into sight takes a moment. */
    private static String focus(Window window) {
        var found = (String) window.page().evaluate(FOCUS);
        for (int tries = 0; tries < 10 && !found.equals("ok") && !found.equals("nothing"); tries++) {
            window.page().waitForTimeout(100);
            found = (String) window.page().evaluate(FOCUS);
        }
        return found;
    }

    static void tabTo(Window window, String selector) {
        for (int stop = 0; stop < LONGEST_PAGE; stop++) {
            if ((boolean) window.page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            press(window, "Tab");
        }
        throw new AssertionError(selector + " is not reached");
    }

    static void type(Window window, String id, String text) {
        tabTo(window, "#" + id);
        window.page().keyboard().insertText(text);
    }

    static void press(Window window, String key) {
        window.page().keyboard().press(key);
    }

    static String focused(Window window) {
        return (String) window.page().evaluate("document.activeElement.getAttribute('href')");
    }
}
