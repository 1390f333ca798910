package nl.loket.web.shell;

import nl.lokettest.BeforeEachTest;
import org.springframework.boot.test.context.TestComponent;

/** Tests come from one address: nobody is turned away for what the test before did. */
@TestComponent
public class FreshDoors implements BeforeEachTest {

    private final TurnedAway turnedAway;

    FreshDoors(TurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    public void reset() {
        turnedAway.forget();
    }
}
