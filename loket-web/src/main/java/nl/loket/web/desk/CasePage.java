package nl.loket.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.loket.account.RoleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.Phase;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ColumnList;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.OwnColumns;
import nl.loket.web.shell.SelectionScope;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page with a list of cases shows: the rows, the columns one chose, and what one may look for. */
@Component
class CasePage {

    private final CaseList cases;
    private final RoleDesk roles;
    private final Options options;
    private final OwnColumns columns;
    private final Words words;

    CasePage(CaseList cases, RoleDesk roles, Options options, OwnColumns columns, Words words) {
        this.cases = cases;
        this.roles = roles;
        this.options = options;
        this.columns = columns;
        this.words = words;
    }

    void fill(Actor actor, CaseFilter filter, ListQuery query, ColumnList list, Model model) {
        var all = list.equals(DeskLists.PEOPLE);
        var page = cases.page(actor.requirePerson(), filter, query, all);
        model.addAttribute("filter", filter);
        model.addAttribute("cases", page);
        columns.into(model, actor.requirePerson(), list, page.pageUrl(page.page()));
        model.addAttribute("phases", phases(all));
        model.addAttribute("owners", owners());
    }

    /** The list of everyone, with who is ticked in it. */
    String people(Actor actor, Selection selection, Model model) {
        fill(actor, selection.filter(), selection.query().on(DeskLists.PEOPLE.url()), DeskLists.PEOPLE, model);
        model.addAttribute("selection", selection);
        model.addAttribute("scopes", SelectionScope.values());
        return "desk/people";
    }

    private List<Choice> phases(boolean all) {
        var phases = new ArrayList<>(Arrays.stream(Phase.values())
                .map(p -> new Choice(p.name(), words.say(p.shortLabelKey())))
                .toList());
        if (all) {
            phases.add(new Choice("OVER", words.say("desk.phase.over")));
        }
        return phases;
    }

    private List<Choice> owners() {
        var owners = new ArrayList<Choice>();
        owners.add(new Choice("mij", words.say("desk.owner.me")));
        owners.add(new Choice("niemand", words.say("desk.owner.nobody")));
        owners.addAll(options.people(roles.holders(Role.INTERMEDIARY)));
        return owners;
    }
}
