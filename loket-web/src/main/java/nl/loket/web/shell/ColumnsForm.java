package nl.loket.web.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns somebody wants to see.
 *
 * @param columns ticked; null when none is
 * @param back the list as it was looked at
 * @param standard whether it should be as it is for everybody
 */
record ColumnsForm(
        @Nullable List<String> columns,
        @Nullable String back,
        @Nullable Boolean standard) {

    List<String> wanted(ColumnList list) {
        return Boolean.TRUE.equals(standard) ? list.keys() : columns == null ? List.of() : columns;
    }

    String backTo(ColumnList list) {
        return back == null ? list.url() : list.within(back);
    }
}
