package nl.loket.privacy;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was forgotten because they asked; who it was is known no more.
 *
 * @param by who did it for them, null if they did it themself
 */
public record OnRequestView(
        LocalDate on, ForgetGround ground, @Nullable PersonId by) {}
