package nl.loket.web.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Objects;
import nl.loket.meeting.ChangeMeeting;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.MeetingView;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What of a meeting may change while people have a place, as the desk types it. */
record MeetingChangeForm(
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

    static MeetingChangeForm of(MeetingView meeting) {
        return new MeetingChangeForm(
                meeting.until(), meeting.place(), meeting.online(), meeting.capacity(), meeting.about());
    }

    ChangeMeeting command(MeetingId meeting, int seenVersion) {
        return new ChangeMeeting(
                meeting,
                until,
                Objects.requireNonNull(place),
                Boolean.TRUE.equals(online),
                capacity,
                about,
                seenVersion);
    }
}
