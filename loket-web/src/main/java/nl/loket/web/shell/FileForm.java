package nl.loket.web.shell;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.loket.document.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file on its way in, and what it is for. */
public record FileForm(
        @NotNull(message = "{shell.file.kind.required}") @Nullable
        DocumentKind kind,

        @Nullable MultipartFile file) {

    /** What may be brought beside the CV. */
    public static final List<DocumentKind> KINDS = List.of(DocumentKind.DIPLOMA, DocumentKind.OTHER);

    public static FileForm empty() {
        return new FileForm(null, null);
    }
}
