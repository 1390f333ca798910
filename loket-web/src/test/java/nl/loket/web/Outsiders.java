package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.AccessTable.Access;
import nl.loket.web.shell.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.pattern.PathPatternParser;

/** Everyone who is not the one a page is for, and what the access table says of them. What they do is rolled back. */
@TestComponent
public class Outsiders {

    /** Which page of a form: a name in an address that is about nobody. */
    private static final String PART = "{part}";

    /** A coach changes their own hours only as long as they guide whom these are of. */
    private static final Set<Reach> ENDS_WITH_GUIDING = Set.of(Reach.GUIDED, Reach.OWN);

    private final MockMvc mvc;
    private final Cast cast;
    private final DeskPeople people;
    private final JdbcClient jdbc;
    private int strangers;
    private final TransactionTemplate undone;

    Outsiders(MockMvc mvc, Cast cast, DeskPeople people, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.mvc = mvc;
        this.cast = cast;
        this.people = people;
        this.jdbc = jdbc;
        this.undone = new TransactionTemplate(transactions);
    }

    /**
     * Somebody who asks.
     *
     * @param person null for a visitor
     * @param role the role they hold today, null for none
     * @param related whether they stand in the relation that the pages under proof ask
     */
    public record One(
            String name,
            @Nullable PersonId person,
            @Nullable Role role,
            boolean related) {

        /** What the table says of this one at that address. Without a name in the address it is about oneself. */
        public boolean may(Access row) {
            var about = row.reach().needsRelation()
                    && row.pattern().getPatternString().replace(PART, "").contains("{");
            var admitted = row.open()
                    || person != null
                            && (row.signedIn() || role != null && row.roles().contains(role));
            return admitted && (related || !about);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A visitor, somebody who had a role until today, and for each role somebody new who stands in no relation to anybody. */
    public List<One> all() {
        var all = new ArrayList<One>();
        all.add(new One("a visitor", null, null, false));
        for (var role : Role.values()) {
            all.add(new One("some " + role, somebody(role), role, false));
            all.add(new One("a former " + role, ended(somebody(role)), null, false));
        }
        return all;
    }

    private PersonId somebody(Role role) {
        var given = "Rik" + ++strangers; // two people with one name would have two links with one text
        return switch (role) {
            case CANDIDATE -> people.registered(given, "Buitenstaander").person();
            case SCHOOL_HEAD -> cast.head(elsewhere(), given, "Buitenstaander");
            default -> cast.with(role, given, "Buitenstaander");
        };
    }

    private String elsewhere() {
        return jdbc.sql("select max(school_id) from core.school_card")
                .query(String.class)
                .single();
    }

    /** Their roles were theirs until yesterday. */
    public PersonId ended(PersonId person) {
        jdbc.sql(
                        "update core.role_grant set from_on = from_on - 10, until_on = date '2023-03-13' where person_id = :person")
                .param("person", person.value())
                .update();
        return person;
    }

    /** Sends what is legal as everybody else, and as this person once every role and everybody they guided is theirs no longer. */
    void areKeptOut(String action, Map<String, String> legal, PersonId who) {
        var row = AccessTable.of(action.replaceAll("\\?.*", ""))
                .map(Outsiders::naming)
                .orElseThrow(() -> new AssertionError("no row for " + action));
        var wrong = new ArrayList<String>();
        for (var one : all()) {
            undone(() -> compare(row, one, "POST " + action, send(action, legal), wrong));
        }
        undone(() -> {
            var former = new One("the same, formerly " + row.roles(), ended(who), null, false);
            compare(row, former, "POST " + action, send(action, legal), wrong);
        });
        undone(() -> {
            endAssignments(who);
            var former = new One(
                    "the coach of before",
                    who,
                    role(row),
                    !(row.roles().contains(Role.COACH) && ENDS_WITH_GUIDING.contains(row.reach())));
            compare(row, former, "POST " + action, send(action, legal), wrong);
        });
        assertThat(wrong).isEmpty();
    }

    /** A form of a coach names whom it is about in a field, where its address does not. */
    private static Access naming(Access row) {
        var about = row.reach() == Reach.GUIDED ? "/{person}" : "";
        var pattern = PathPatternParser.defaultInstance.parse(row.pattern().getPatternString() + about);
        return new Access(pattern, row.methods(), row.roles(), row.reach(), row.subject(), row.shows());
    }

    private static @Nullable Role role(Access row) {
        return row.roles().stream().findFirst().orElse(null);
    }

    private void endAssignments(PersonId coach) {
        jdbc.sql(
                        "update coaching.assignment set from_on = from_on - 10, until_on = date '2023-03-13' where coach_id = :coach and until_on is null")
                .param("coach", coach.value())
                .update();
    }

    /** Asks as this one, and notes where the answer is not what the table says. */
    public MockHttpServletResponse compare(
            Access row, One one, String what, AbstractMockHttpServletRequestBuilder<?> request, List<String> wrong) {
        if (one.person() != null) {
            request.with(SignedIn.as(one.person()));
        }
        var answer = answer(request);
        if (answer.getStatus() >= 500 || isIn(row, answer) != one.may(row)) {
            wrong.add("%s as %s: %d %s, the table says %s"
                    .formatted(
                            what,
                            one,
                            answer.getStatus(),
                            Objects.requireNonNullElse(answer.getRedirectedUrl(), ""),
                            one.may(row) ? "yes" : "no"));
        }
        return answer;
    }

    /** What is done inside never happened. */
    public void undone(Runnable work) {
        undone.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            work.run();
        });
    }

    private static AbstractMockHttpServletRequestBuilder<?> send(String action, Map<String, String> fields) {
        var request = post(action).with(csrf());
        fields.forEach(request::param);
        return request;
    }

    /** Pages for everyone may lead to the sign-in page without keeping anybody out. */
    private static boolean isIn(Access row, MockHttpServletResponse answer) {
        var toSignIn = !row.open() && "/inloggen".equals(answer.getRedirectedUrl());
        return !toSignIn && Arrays.stream(new int[] {401, 403, 404}).noneMatch(no -> no == answer.getStatus());
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
