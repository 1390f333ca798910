package nl.loket.web.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.loket.meeting.PlanMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A meeting as the desk types it. */
record MeetingForm(
        @NotBlank(message = "{desk.meeting.college.missing}") @Nullable
        String college,

        @NotNull(message = "{desk.form.date.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @NotNull(message = "{desk.form.time.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime at,

        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime until,

        @NotBlank(message = "{desk.form.place.missing}") @Size(max = 200, message = "{desk.form.place.long}") @Nullable
        String place,

        @Nullable Boolean online,

        @Min(value = 1, message = "{desk.meeting.capacity.wrong}")
        @Max(value = 1000, message = "{desk.meeting.capacity.wrong}")
        @Nullable
        Integer capacity,

        @Size(max = 1000, message = "{desk.meeting.about.long}") @Nullable
        String about) {

    static final MeetingForm EMPTY = new MeetingForm(null, null, null, null, null, null, null, null);

    PlanMeeting command() {
        return new PlanMeeting(
                Objects.requireNonNull(college),
                Objects.requireNonNull(on),
                Objects.requireNonNull(at),
                until,
                Objects.requireNonNull(place),
                Boolean.TRUE.equals(online),
                capacity,
                about);
    }
}
