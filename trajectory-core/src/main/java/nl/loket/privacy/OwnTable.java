package nl.loket.privacy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds of a candidate, and how their own rows are found.
 *
 * @param declared what {@code privacy.csv} says of its columns about candidates
 * @param where the condition that finds their rows, null if nothing of it goes along
 * @param leftOut columns that stay behind, each with why
 * @param leftOutRows why some of its rows stay behind, null if all go along
 */
public record OwnTable(
        String name,
        List<Declaration> declared,
        @Nullable String where,
        Map<LeftOut, List<String>> leftOut,
        @Nullable LeftOut leftOutRows) {

    /** What a person reads of it; empty where nothing goes along. */
    public List<String> columns() {
        var behind = leftOut.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        return declared.stream()
                .flatMap(d -> d.columns().stream())
                .distinct()
                .filter(column -> where != null && !behind.contains(column))
                .toList();
    }

    /** The kind it is told under: what most of it is about, not the numbers that tie it together. */
    public DataClass kind() {
        var columns = columns();
        return declared.stream()
                .filter(d -> columns.isEmpty() || d.columns().stream().anyMatch(columns::contains))
                .map(Declaration::data)
                .filter(data -> data != DataClass.LINK)
                .findFirst()
                .orElse(DataClass.LINK);
    }

    /** Everything that stays behind, whole columns and single rows. */
    public Map<LeftOut, List<String>> behind() {
        var behind = new EnumMap<LeftOut, List<String>>(LeftOut.class);
        behind.putAll(leftOut);
        if (leftOutRows != null) {
            behind.putIfAbsent(leftOutRows, List.of());
        }
        return behind;
    }

    /** Columns about a candidate of which nobody said whether they go along. */
    public Set<String> forgotten() {
        return where == null
                ? declared.stream()
                        .flatMap(d -> d.columns().stream())
                        .filter(column -> leftOut.values().stream().noneMatch(columns -> columns.contains(column)))
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
