package nl.loket.web.shell;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Keeps which columns of which list somebody sees: with the person, so on every device and after signing in again. */
@Component
@Transactional
public class OwnColumns {

    private final JdbcClient jdbc;
    private final Words words;
    private final Map<String, ColumnList> lists;

    OwnColumns(JdbcClient jdbc, Words words, List<ColumnList> lists) {
        this.jdbc = jdbc;
        this.words = words;
        this.lists = lists.stream().collect(Collectors.toMap(ColumnList::name, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Columns of(PersonId owner, ColumnList list) {
        return new Columns(
                list,
                new HashSet<>(jdbc.sql("select hidden from web.hidden_column where owner = :owner and list = :list")
                        .param("owner", owner.value())
                        .param("list", list.name())
                        .query(String.class)
                        .list()));
    }

    /**
     * What a page with such a list and {@code components/columns} reads.
     *
     * @param back the list as it is looked at now
     */
    @Transactional(readOnly = true)
    public Columns into(Model model, PersonId owner, ColumnList list, String back) {
        var columns = of(owner, list);
        model.addAttribute("columns", columns);
        model.addAttribute("columnsForm", new ColumnsForm(columns.shownKeys(), back, null));
        model.addAttribute("columnChoices", choices(list));
        return columns;
    }

    List<Choice> choices(ColumnList list) {
        return list.columns().stream()
                .map(column -> new Choice(column.key(), words.say(column.labelKey())))
                .toList();
    }

    ColumnList list(String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new NotFound("list " + name);
        }
        return list;
    }

    void keep(PersonId owner, ColumnList list, Collection<String> wanted) {
        if (!list.keys().containsAll(wanted)) {
            throw new RuleViolation("lists.columns.unknown");
        }
        jdbc.sql("delete from web.hidden_column where owner = :owner and list = :list")
                .param("owner", owner.value())
                .param("list", list.name())
                .update();
        jdbc.sql("""
                        insert into web.hidden_column (owner, list, hidden)
                        select :owner, :list, hidden from unnest(cast(:hidden as text[])) as hidden
                        on conflict do nothing""")
                .param("owner", owner.value())
                .param("list", list.name())
                .param(
                        "hidden",
                        list.keys().stream()
                                .filter(key -> !wanted.contains(key))
                                .toArray(String[]::new))
                .update();
    }
}
