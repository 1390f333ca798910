package nl.loket.web.site;

import jakarta.validation.constraints.Size;
import nl.loket.meeting.Needs;
import org.jspecify.annotations.Nullable;

/** What somebody needs to take part; nothing is an answer too. */
record NeedsForm(
        @Size(max = Needs.LONGEST, message = "{guest.needs.long}") @Nullable
        String needs) {}
