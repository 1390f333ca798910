package nl.loket.programme;

import nl.loket.shared.Labelled;

/** What the plan says of value-added tax on a rate. */
public enum VatState implements Labelled {
    /** 21 % comes on top. */
    HIGH,
    /** There is none. */
    NONE,
    /** The plan does not say. */
    UNKNOWN;

    @Override
    public String labelKey() {
        return "programme.vat." + name();
    }
}
