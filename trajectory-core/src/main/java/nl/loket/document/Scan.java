package nl.loket.document;

import nl.loket.shared.Labelled;

/** Whether a file was looked at for viruses when it came in. */
public enum Scan implements Labelled {
    CLEAN,
    NOT_SCANNED;

    @Override
    public String labelKey() {
        return "document.scan." + name();
    }
}
