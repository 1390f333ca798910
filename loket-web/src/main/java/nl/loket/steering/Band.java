package nl.loket.steering;

/** How a count is shown: as nothing, as fewer than five, or as it is (NF-18). */
enum Band {
    ZERO,
    FEW,
    OPEN;

    static final int SMALLEST_OPEN = 5;

    static Band of(int count) {
        if (count == 0) {
            return ZERO;
        }
        return count < SMALLEST_OPEN ? FEW : OPEN;
    }
}
