package nl.loket.steering;

/**
 * A number as the steering group may see it. Only the {@link Disclosure} makes one, and views have no other numbers of people; so nothing gets
 * out beside it (NF-18).
 */
public final class Figure {

    /** Shown as it is, as fewer than five, or kept back because it would give another away. */
    public enum Kind {
        SHOWN,
        FEW,
        WITHHELD
    }

    private final Kind kind;
    private final int number;

    private Figure(Kind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    static Figure shown(int number) {
        return new Figure(Kind.SHOWN, number);
    }

    static Figure few() {
        return new Figure(Kind.FEW, 0);
    }

    static Figure withheld() {
        return new Figure(Kind.WITHHELD, 0);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isShown() {
        return kind == Kind.SHOWN;
    }

    /** The number, where it is shown. */
    public int number() {
        if (!isShown()) {
            throw new IllegalStateException("not shown");
        }
        return number;
    }
}
