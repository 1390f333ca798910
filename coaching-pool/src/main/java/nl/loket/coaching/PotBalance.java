package nl.loket.coaching;

/**
 * What is left of a pot.
 *
 * @param normMinutes what it holds
 * @param usedMinutes logged and approved together
 */
public record PotBalance(Pot pot, int normMinutes, int usedMinutes) {

    public int leftMinutes() {
        return Math.max(0, normMinutes - usedMinutes);
    }
}
