package nl.loket.web.steering;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.loket.steering.Figure;
import org.jspecify.annotations.Nullable;

/** How long a bar is: in percents of the width, so that a chart fits every screen without a script. */
record Scale(int most, int step) {

    /** What is fewer than five is drawn as the same stub, whatever it is. */
    private static final int STUB = 4;

    /** Ends at the first round number that holds them all. */
    static Scale to(int largest) {
        var step = largest > 400 ? 100 : largest > 100 ? 50 : largest > 40 ? 20 : 10;
        return new Scale(Math.max(step, (largest + step - 1) / step * step), step);
    }

    String at(int value) {
        return String.format(Locale.ROOT, "%.2f%%", value * 100.0 / most);
    }

    @Nullable
    String at(@Nullable Figure figure) {
        if (figure == null || figure.kind() == Figure.Kind.WITHHELD) {
            return null;
        }
        return at(figure.isShown() ? figure.number() : STUB);
    }

    List<Integer> ticks() {
        return IntStream.rangeClosed(0, most / step).map(i -> i * step).boxed().toList();
    }
}
