package nl.loket.matching;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loket.programme.Norm;

/** Divides a hundred points over the criteria in proportion to their norms, so that a score is always out of a hundred. */
record Weights(Map<Criterion, Integer> points) {

    static final int ALL = 100;

    /** Points that are left go to the largest remainders, and of equal ones to the first criterion. */
    static Weights of(List<Criterion> criteria, Map<Norm, Integer> norms) {
        var total = criteria.stream().mapToInt(c -> weight(c, norms)).sum();
        var points = new EnumMap<Criterion, Integer>(Criterion.class);
        if (total == 0) {
            return of(criteria, everythingAlike(criteria));
        }
        criteria.forEach(c -> points.put(c, ALL * weight(c, norms) / total));
        var left = ALL - points.values().stream().mapToInt(Integer::intValue).sum();
        criteria.stream()
                .sorted(Comparator.comparing((Criterion c) -> ALL * weight(c, norms) % total)
                        .reversed())
                .limit(left)
                .forEach(c -> points.merge(c, 1, Integer::sum));
        return new Weights(points);
    }

    int most(Criterion criterion) {
        return Objects.requireNonNull(points.get(criterion), criterion.name());
    }

    private static int weight(Criterion criterion, Map<Norm, Integer> norms) {
        return norms.getOrDefault(criterion.weight(), 0);
    }

    private static Map<Norm, Integer> everythingAlike(List<Criterion> criteria) {
        var alike = new EnumMap<Norm, Integer>(Norm.class);
        criteria.forEach(c -> alike.put(c.weight(), 1));
        return alike;
    }
}
