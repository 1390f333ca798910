package nl.loket.placement;

import nl.loket.shared.Labelled;

/** Whether a school would have somebody in a school year. */
public enum Willingness implements Labelled {
    YES,
    MAYBE,
    NO;

    @Override
    public String labelKey() {
        return "placement.willing." + name();
    }
}
