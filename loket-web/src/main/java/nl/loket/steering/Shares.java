package nl.loket.steering;

import java.util.Optional;

/** Shares in whole percents, of figures that are shown. */
final class Shares {

    private Shares() {}

    static Optional<Integer> percent(Figure part, Figure whole) {
        return whole.isShown() ? percent(part, whole.number()) : Optional.empty();
    }

    static Optional<Integer> percent(Figure part, int whole) {
        return part.isShown() && whole > 0 ? Optional.of(Math.round(part.number() * 100f / whole)) : Optional.empty();
    }
}
