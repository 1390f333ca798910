package nl.loket.intake;

import java.time.Instant;
import nl.loket.shared.PersonId;

/** A note on a dossier. */
public record NoteView(long id, NoteKind kind, PersonId author, String text, Instant writtenAt) {}
