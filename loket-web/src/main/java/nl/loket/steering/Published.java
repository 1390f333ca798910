package nl.loket.steering;

import java.util.random.RandomGenerator;

/**
 * What was last shown of a cell, and the secret behind it. A cell does not go from one band to another by a single person: who knows that one
 * person moved since yesterday would know the number. It waits until two moved at once, or until the count is past the border by its patience,
 * which is drawn by lot so that the moment of the crossing tells nothing either (ADR 0010).
 *
 * @param shown the number in an open band, otherwise 0
 * @param counted the count at this publication; never shown
 * @param patience two or three; never shown
 */
record Published(Band band, int shown, int counted, int patience) {

    private static final int AT_ONCE = 2;

    static Published first(int count, RandomGenerator lots) {
        var band = Band.of(count);
        return new Published(band, band == Band.OPEN ? count : 0, count, lots.nextInt(2, 4));
    }

    Published next(int count, RandomGenerator lots) {
        if (Band.of(count) == band) {
            return new Published(band, band == Band.OPEN ? count : 0, count, patience);
        }
        if (Math.abs(count - counted) >= AT_ONCE || isPastTheBorder(count)) {
            return first(count, lots);
        }
        return new Published(band, shown, count, patience);
    }

    private boolean isPastTheBorder(int count) {
        return switch (band) {
            case ZERO -> count >= patience;
            // At six there were five yesterday, which is no secret.
            case FEW -> count > Band.SMALLEST_OPEN;
            case OPEN -> count <= Band.SMALLEST_OPEN - patience;
        };
    }
}
