package nl.loket.document;

import nl.loket.shared.Labelled;

/** What a file is for. */
public enum DocumentKind implements Labelled {
    CV;

    @Override
    public String labelKey() {
        return "document.kind." + name();
    }
}
