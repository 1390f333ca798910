package nl.loket.web.shell;

import java.util.List;
import java.util.Set;
import nl.loket.web.shell.ColumnList.Column;

/** The columns of a list that whoever looks chose to see. */
public record Columns(ColumnList list, Set<String> hidden) {

    public boolean shows(String key) {
        return !hidden.contains(key);
    }

    public List<Column> shown() {
        return list.columns().stream().filter(column -> shows(column.key())).toList();
    }

    List<String> shownKeys() {
        return shown().stream().map(Column::key).toList();
    }
}
