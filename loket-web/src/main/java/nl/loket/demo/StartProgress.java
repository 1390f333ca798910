package nl.loket.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How far the first start is: the portal answers from its first second, with a page that says so until everything is there. */
@Component
public class StartProgress {

    private volatile boolean ready;
    private volatile int percent;

    /** Whether the portal can be used. */
    public boolean ready() {
        return ready;
    }

    /** How much of the demo is loaded, 0 to 100. */
    public int percent() {
        return percent;
    }

    void reached(int newPercent) {
        percent = newPercent;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        ready = true;
    }
}
