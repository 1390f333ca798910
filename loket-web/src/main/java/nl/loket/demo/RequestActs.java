package nl.loket.demo;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.loket.shared.DateRange;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.AnswerRequest;
import nl.loket.trajectory.AskRequest;
import nl.loket.trajectory.CarryOverDesk;
import nl.loket.trajectory.CorrectionSubject;
import nl.loket.trajectory.RequestDesk;
import org.springframework.stereotype.Component;

/** What people asked of the desk: three that wait, one that was answered, and one who starts a school year later (1.10, 13.6, EX-17). */
@Component
class RequestActs {

    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

    private final RequestDesk requests;
    private final CarryOverDesk carrying;
    private final DemoWho who;

    RequestActs(RequestDesk requests, CarryOverDesk carrying, DemoWho who) {
        this.requests = requests;
        this.carrying = carrying;
        this.who = who;
    }

    Stream<Act> acts(DemoPerson person) {
        if (!person.known()) {
            return Stream.of();
        }
        return switch (person.given()) {
            case "Tarik" -> Stream.of(at(9, () -> pause(person)));
            case "Rachid" ->
                Stream.of(at(
                        8,
                        () -> correct(
                                person,
                                CorrectionSubject.DIPLOMA,
                                "Er staat hbo. Ik heb vorig jaar ook een wo-diploma gehaald.")));
            case "Kevin" ->
                Stream.of(
                        at(
                                1,
                                () -> correct(
                                        person,
                                        CorrectionSubject.STEPS,
                                        "Mijn eerste dag op school was 9 januari, niet 16.")),
                        at(3, () -> answer(person)));
            case "Bram" ->
                Stream.of(at(
                        7,
                        () -> requests.ask(
                                who.candidate(person),
                                AskRequest.erasure(
                                        who.trajectory(person), "Ik wil dat jullie mijn gegevens wissen."))));
            case "Winston" -> Stream.of(at(6, () -> later(person)));
            default -> Stream.of();
        };
    }

    private void pause(DemoPerson person) {
        var days = new DateRange(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 6, 5));
        requests.ask(
                who.candidate(person),
                AskRequest.pause(
                        who.trajectory(person), days, "Ik verhuis, en heb even geen ruimte voor iets anders."));
    }

    private void correct(DemoPerson person, CorrectionSubject subject, String words) {
        requests.ask(who.candidate(person), AskRequest.correction(who.trajectory(person), subject, words));
    }

    private void answer(DemoPerson person) {
        var asked = requests.of(who.owner(person), who.trajectory(person)).getFirst();
        requests.answer(
                who.owner(person),
                new AnswerRequest(
                        who.trajectory(person),
                        asked.id(),
                        true,
                        "Dank je, je had gelijk. De datum is aangepast.",
                        asked.version()));
    }

    private void later(DemoPerson person) {
        var view = who.view(person);
        carrying.carryOver(who.candidate(person), view.id(), new SchoolYear(2024), view.version());
    }

    private static Act at(int day, Runnable work) {
        return new Act(MARCH.withDayOfMonth(day).atTime(15, 30), work);
    }
}
