package nl.loket.intake;

import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The mails of the intake: when and where, that it is off, that there is a decision. Never what it is (NF-22). */
@Component
class IntakeMail {

    private final Intakes intakes;
    private final Correspondence correspondence;

    IntakeMail(Intakes intakes, Correspondence correspondence) {
        this.intakes = intakes;
        this.correspondence = correspondence;
    }

    /** Says nothing of an appointment that has changed again: the newer one has a mail of its own. */
    @ApplicationModuleListener
    void on(IntakeEvent.Planned event) {
        intakes.planned(event.intake())
                .filter(i -> i.version() == event.version())
                .ifPresent(intake -> {
                    var arguments = new LetterArg[] {
                        LetterArg.date(intake.on()), LetterArg.time(intake.at()), LetterArg.text(intake.place())
                    };
                    correspondence.send(
                            new Letter(event.id(), "intake.mail.planned", event.person(), "/mijn", arguments));
                    correspondence.send(new Letter(
                            event.id(),
                            "intake.mail.planned-coach",
                            intake.coach(),
                            "/coach/intake/" + event.trajectory(),
                            arguments));
                });
    }

    @ApplicationModuleListener
    void on(IntakeEvent.CoachReplaced event) {
        correspondence.send(new Letter(
                event.id(), "intake.mail.replaced-coach", event.coach(), "/coach", LetterArg.date(event.on())));
    }

    @ApplicationModuleListener
    void on(IntakeEvent.Cancelled event) {
        var on = LetterArg.date(event.on());
        correspondence.send(new Letter(event.id(), "intake.mail.cancelled", event.person(), "/mijn", on));
        correspondence.send(new Letter(event.id(), "intake.mail.cancelled-coach", event.coach(), "/coach", on));
    }

    @ApplicationModuleListener
    void on(IntakeEvent.Decided event) {
        correspondence.send(new Letter(event.id(), "intake.mail.decided", event.person(), "/mijn"));
    }
}
