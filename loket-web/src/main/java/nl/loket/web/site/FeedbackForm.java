package nl.loket.web.site;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.loket.meeting.FeedbackDesk;
import nl.loket.meeting.Useful;
import org.jspecify.annotations.Nullable;

/** How a meeting was to somebody. */
record FeedbackForm(
        @NotNull(message = "{guest.feedback.useful.missing}") @Nullable
        Useful useful,

        @Size(max = FeedbackDesk.LONGEST, message = "{guest.feedback.missing.long}") @Nullable
        String missing) {}
