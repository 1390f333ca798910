package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.loket.intake.NoteKind;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is typed.
 *
 * @param form the key of this form, so that sending it twice writes once
 */
record NoteForm(
        @Nullable String form,

        @NotNull(message = "{desk.note.kind.missing}") @Nullable
        NoteKind kind,

        @NotBlank(message = "{desk.note.text.missing}") @Size(max = 4000, message = "{desk.form.text.long}") @Nullable
        String text) {

    static NoteForm empty() {
        return new NoteForm(UUID.randomUUID().toString(), NoteKind.DESK, null);
    }

    /** Without a key that can be read every sending is a new note. */
    UUID key() {
        try {
            return UUID.fromString(form == null ? "" : form);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
