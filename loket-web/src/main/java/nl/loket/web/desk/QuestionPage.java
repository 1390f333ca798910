package nl.loket.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.party.PeopleDesk;
import nl.loket.question.ClosedWhy;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionId;
import nl.loket.question.QuestionView;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.shell.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one question: what was asked, what was answered, and what can be done. */
@Component
class QuestionPage {

    private final QuestionDesk questions;
    private final QuestionList list;
    private final PeopleDesk people;
    private final DossierLinks links;
    private final Clock clock;

    QuestionPage(QuestionDesk questions, QuestionList list, PeopleDesk people, DossierLinks links, Clock clock) {
        this.questions = questions;
        this.list = list;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    String fill(Actor actor, UUID id, Model model) {
        var question = questions.question(actor, new QuestionId(id));
        model.addAttribute("question", question);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("desk", actor.is(Role.INTERMEDIARY));
        model.addAttribute("whys", ClosedWhy.values());
        model.addAttribute("besides", list.besides(question));
        model.addAttribute("status", list.statusOf(question.person()).orElse(null));
        model.addAttribute("me", actor.requirePerson());
        people(actor, question, model);
        absent(model, "answer", QuestionForms.Answer.empty());
        absent(model, "give", new QuestionForms.Give(null));
        absent(model, "close", new QuestionForms.Close(null));
        return "desk/question";
    }

    /** Only the intermediary gets a way to the dossier: the helpdesk sees how far somebody is, and nothing else of them. */
    private void people(Actor actor, QuestionView question, Model model) {
        var answerers = questions.answerers(actor);
        var names = people.names(Stream.concat(
                        answerers.stream(),
                        Stream.concat(
                                Stream.ofNullable(question.owner()),
                                question.answers().stream().map(QuestionView.Answer::by)))
                .distinct()
                .toList());
        model.addAttribute("names", names);
        model.addAttribute(
                "owners",
                answerers.stream()
                        .filter(person -> !person.equals(question.owner()) && !actor.is(person))
                        .map(person -> new Choice(person.toString(), String.valueOf(names.get(person))))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList());
        var dossier = actor.is(Role.INTERMEDIARY) && question.person() != null
                ? links.of(Stream.of(question.person()).toList()).get(question.person())
                : null;
        model.addAttribute("dossier", dossier);
    }

    private static void absent(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
