package nl.loket.steering;

import java.util.Map;
import java.util.NoSuchElementException;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** The figures of one publication. */
record Figures(Map<Cell, Figure> all) {

    Figure of(SchoolYear year, Counted what) {
        var figure = find(year, what);
        if (figure == null) {
            throw new NoSuchElementException(what + " of " + year);
        }
        return figure;
    }

    @Nullable
    Figure find(SchoolYear year, @Nullable Counted what) {
        return what == null ? null : all.get(new Cell(year, what));
    }
}
