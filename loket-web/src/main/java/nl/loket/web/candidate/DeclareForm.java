package nl.loket.web.candidate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A meeting somebody was at already. */
record DeclareForm(
        @NotBlank(message = "{web-candidate.meeting.college.missing}") @Nullable
        String college,

        @NotNull(message = "{web-candidate.meeting.on.missing}")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate on) {}
