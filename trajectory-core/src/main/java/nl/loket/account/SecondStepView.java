package nl.loket.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody proves for the second time who they are.
 *
 * @param appSince since when an app gives codes, in system time; null without an app
 * @param passkeys how many
 * @param codesLeft recovery codes that were not used
 * @param needed whether a role held today asks for it
 */
public record SecondStepView(@Nullable Instant appSince, int passkeys, int codesLeft, boolean needed) {

    public boolean app() {
        return appSince != null;
    }

    public boolean setUp() {
        return app() || passkeys > 0;
    }
}
