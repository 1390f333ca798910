package nl.loket.matching;

import java.util.Comparator;
import java.util.List;

/** How well two fit: nothing but the sum of its parts. */
public record Score(List<Part> parts) {

    public int total() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    /** What speaks for it most, at most two, for those who read it in short (MR-39). */
    public List<Criterion> inShort() {
        return parts.stream()
                .filter(Part::speaksFor)
                .sorted(Comparator.comparing(Part::points).reversed())
                .limit(2)
                .map(Part::criterion)
                .toList();
    }
}
