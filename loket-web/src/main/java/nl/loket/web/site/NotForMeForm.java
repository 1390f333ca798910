package nl.loket.web.site;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.loket.content.NotForMeReason;
import org.jspecify.annotations.Nullable;

/**
 * What settled it, if one wants to tell.
 *
 * @param form names this form, so that a second click counts nothing twice; null for a request that no page of ours made
 */
record NotForMeForm(
        @NotNull(message = "{site.not-for-me.reason.missing}") @Nullable
        NotForMeReason reason,

        @Nullable UUID form) {

    static NotForMeForm fresh() {
        return new NotForMeForm(null, UUID.randomUUID());
    }
}
