package nl.loket.trajectory;

import nl.loket.shared.Labelled;

/** Whether somebody who stopped would come back, by their own word. */
public enum ComeBack implements Labelled {
    YES,
    LATER,
    NO,
    UNKNOWN;

    @Override
    public String labelKey() {
        return "trajectory.come-back." + name();
    }
}
