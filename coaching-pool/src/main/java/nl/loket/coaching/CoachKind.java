package nl.loket.coaching;

import nl.loket.shared.Labelled;
import org.springframework.modulith.NamedInterface;

/** Employed at an Amsterdam board, or hired from outside (AMB-20). */
@NamedInterface("events")
public enum CoachKind implements Labelled {
    INTERNAL,
    EXTERNAL;

    @Override
    public String labelKey() {
        return "coaching.kind." + name();
    }
}
