package nl.loket.privacy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What columns of a table say of people, why they are kept and how long; of columns that say nothing, only that.
 *
 * @param about empty where they say nothing of a person
 * @param purpose null where they say nothing of a person
 * @param kept null where they say nothing of a person
 */
public record Declaration(
        String table,
        List<String> columns,
        Set<Subject> about,
        DataClass data,
        @Nullable Purpose purpose,
        @Nullable Kept kept) {

    public Declaration {
        var says = data != DataClass.NONE;
        if (columns.isEmpty() || about.isEmpty() == says || (purpose != null) != says || (kept != null) != says) {
            throw new IllegalArgumentException(table + " " + columns + " is declared by halves");
        }
    }

    /** Whether it says something of somebody. */
    public boolean personal() {
        return data != DataClass.NONE;
    }
}
