package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An attendance the desk writes down for somebody. */
record DeclareForm(
        @NotBlank(message = "{desk.meeting.college.missing}") @Nullable
        String college,

        @NotNull(message = "{desk.form.date.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on) {}
