package nl.lokettest;

/** A bean that brings something back to its beginning before each test method, such as the clock. */
@FunctionalInterface
public interface BeforeEachTest {

    void reset();
}
