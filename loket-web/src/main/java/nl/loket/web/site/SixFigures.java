package nl.loket.web.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Six figures from a mail, or from a screen in the room; people type spaces between them. */
record SixFigures(
        @NotBlank(message = "{guest.code.shape}")
        @Pattern(regexp = "\\s*|[\\s-]*([0-9][\\s-]*){6}", message = "{guest.code.shape}")
        @Nullable
        String code) {

    static final SixFigures EMPTY = new SixFigures(null);

    String figures() {
        return code == null ? "" : code.replaceAll("[\\s-]", "");
    }
}
