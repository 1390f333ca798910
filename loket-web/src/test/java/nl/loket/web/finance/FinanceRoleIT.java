package nl.loket.web.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.loket.PortalTest;
import nl.loket.finance.BudgetDesk;
import nl.loket.finance.PlanYears;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.Cast;
import nl.loket.web.desk.Pages;
import nl.loket.web.shell.ListQuery;
import nl.lokettest.StatementCount;
import nl.lokettest.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The separation of money and dossier is a fact of the database (RR-09, NF-17): what finance asks can be asked as loket_finance, who can read nothing else. */
@PortalTest
class FinanceRoleIT {

    private static final Actor FINANCE = Actor.of(PersonId.create(), Role.FINANCE);

    @Autowired
    private BudgetDesk budget;

    @Autowired
    private LineList lines;

    @Autowired
    private EntryList entries;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyFinanceQueryRunsAsLoketFinance() {
        var asked = Map.<String, Runnable>of(
                "overview",
                        () -> {
                            budget.overview(FINANCE, null);
                            budget.overview(FINANCE, PlanYears.ALL.getFirst());
                        },
                "line", () -> budget.line(FINANCE, "C-P-01"),
                "funding", () -> budget.funding(FINANCE),
                "streams", () -> budget.streams(FINANCE),
                "balances", () -> budget.balances(FINANCE));
        assertThat(asked.keySet())
                .as("a new question of the desk belongs here too")
                .isEqualTo(questions());
        asked.values().forEach(this::asLoketFinance);
        var query = ListQuery.from(new MockHttpServletRequest(), 25, "regel");
        asLoketFinance(() -> lines.page(LineList.Filter.of(new MockHttpServletRequest()), query));
        var dated = ListQuery.from(new MockHttpServletRequest(), 25, "datum");
        asLoketFinance(() -> entries.page("C-P-01", PlanYears.ALL.getFirst(), dated));
        asLoketFinance(() -> entries.page(null, null, dated));
    }

    @Test
    void itCanReadNothingOfADossierAndWriteNothingAtAll() throws SQLException {
        assertThat(jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname in ('core', 'coaching', 'web', 'audit') and c.relkind in ('r', 'v', 'm', 'p')
                          and (has_table_privilege('loket_finance', c.oid, 'select') or has_schema_privilege('loket_finance', n.oid, 'usage'))""").query(String.class).list()).isEmpty();
        try (var finance = database.as("loket_finance");
                var statement = finance.createStatement()) {
            for (var table : List.of("core.person", "core.trajectory", "coaching.hour_entry", "audit.entry")) {
                assertThatThrownBy(() -> statement.execute("select * from " + table))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> statement.execute("delete from finance.entry"))
                    .hasMessageContaining("permission denied");
            assertThat(statement.execute("select * from finance.budget_line")).isTrue();
        }
    }

    @Test
    void noStatementOfAPageMixesMoneyWithADossier() throws Exception {
        var pages = new Pages(mvc, Actor.of(cast.with(Role.FINANCE, "Yvonne", "Smeets"), Role.FINANCE));
        for (var url :
                List.of("/financien", "/financien/regels", "/financien/regels/C-P-01", "/financien/geldstromen")) {
            var money = StatementCount.during(() -> open(pages, url)).statements().stream()
                    .filter(sql -> sql.contains("finance."))
                    .toList();
            assertThat(money)
                    .as(url)
                    .isNotEmpty()
                    .noneMatch(sql -> sql.matches("(?s).*\\b(core|coaching|audit|web)\\..*"));
        }
    }

    private void asLoketFinance(Runnable question) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.sql("set local role loket_finance").update();
            question.run();
        });
    }

    private static java.util.Set<String> questions() {
        return Arrays.stream(BudgetDesk.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static Object open(Pages pages, String url) {
        try {
            return pages.open(url, 200);
        } catch (Exception e) {
            throw new AssertionError(url, e);
        }
    }
}
