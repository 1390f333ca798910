package nl.loket.intake;

import nl.loket.shared.Labelled;

/** Whose eyes a note is for. Guidance is no part of the selection file (AMB-52). */
public enum NoteKind implements Labelled {
    /** Only the one who wrote it. */
    PRIVATE,
    /** The intermediaries. */
    DESK,
    /** The intermediaries and the person's coach. */
    SHARED;

    @Override
    public String labelKey() {
        return "intake.note." + name();
    }
}
