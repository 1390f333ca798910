package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.loket.intake.NoteKind;
import org.jspecify.annotations.Nullable;

/** A note as it is typed. */
record NoteForm(
        @NotNull(message = "{desk.note.kind.missing}") @Nullable
        NoteKind kind,

        @NotBlank(message = "{desk.note.text.missing}") @Size(max = 4000, message = "{desk.form.text.long}") @Nullable
        String text) {}
