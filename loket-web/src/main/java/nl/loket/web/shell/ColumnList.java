package nl.loket.web.shell;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of which people choose the columns they see. What the rows are called by is always there and is not named here. An area brings its
 * lists as beans.
 *
 * @param name in its address and in the database
 * @param url the page it stands on
 * @param titleKey what that page is called
 */
public record ColumnList(String name, String url, String titleKey, List<Column> columns) {

    /** One that may be hidden. */
    public record Column(String key, String labelKey) {}

    /** The list within its page: that address with what is looked for; anything else leads to the page as it begins. */
    String within(String address) {
        return address.matches(Pattern.quote(url) + "\\?[^{}\\s]*") ? address : url;
    }

    List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }
}
