package nl.loket.matching;

import static nl.loket.matching.Criterion.*;
import static nl.loket.trajectory.TimelineArg.number;
import static nl.loket.trajectory.TimelineArg.text;

import java.util.List;
import nl.loket.coaching.CoachKind;

/**
 * Judges a coach for a person, criterion by criterion. What nobody wrote down counts half: it speaks neither for nor against.
 *
 * @param caseload from how many people in training on a coach is full enough: the soft limit (MR-01)
 */
record CoachScore(Weights weights, int caseload) {

    private static final double UNKNOWN = 0.5;

    Score of(PersonFacts person, CoachFacts coach) {
        return new Score(List.of(
                content(person, coach), room(coach), continuity(coach), independent(person, coach), internal(coach)));
    }

    private Part content(PersonFacts person, CoachFacts coach) {
        if (person.traits().isEmpty()) {
            return Part.of(COACH_CONTENT, weights, UNKNOWN, "person-unknown");
        }
        if (coach.traits().isEmpty()) {
            return Part.of(COACH_CONTENT, weights, UNKNOWN, "coach-unknown");
        }
        return Overlap.of(COACH_CONTENT, weights, person, coach.traits(), "content");
    }

    private Part room(CoachFacts facts) {
        var coach = facts.coach();
        if (coach.inTraining() >= caseload) {
            return Part.of(COACH_ROOM, weights, 0, "room-above", number(coach.inTraining()), number(caseload));
        }
        var share = coach.capacity() == 0 ? 0 : (double) coach.free() / coach.capacity();
        return Part.of(
                COACH_ROOM,
                weights,
                share,
                "room",
                number(coach.people()),
                number(coach.capacity()),
                number(coach.inTraining()),
                number(facts.hours()));
    }

    private Part continuity(CoachFacts coach) {
        if (coach.now()) {
            return Part.of(COACH_CONTINUITY, weights, 1, "guides-now");
        }
        return Part.of(COACH_CONTINUITY, weights, coach.before() ? 1 : 0, coach.before() ? "guided-before" : "not-met");
    }

    private Part independent(PersonFacts person, CoachFacts facts) {
        var board = facts.coach().boardNumber();
        if (board == null) {
            return Part.of(COACH_INDEPENDENT, weights, 1, "no-board");
        }
        if (person.boards().isEmpty()) {
            return Part.of(COACH_INDEPENDENT, weights, 1, "no-school-yet");
        }
        var same = person.boards().contains(board);
        return Part.of(COACH_INDEPENDENT, weights, same ? 0 : 1, same ? "same-board" : "other-board");
    }

    private Part internal(CoachFacts facts) {
        if (facts.coach().kind() == CoachKind.EXTERNAL) {
            return Part.of(COACH_INTERNAL, weights, 0, "external");
        }
        return facts.boardName() == null
                ? Part.of(COACH_INTERNAL, weights, 1, "internal")
                : Part.of(COACH_INTERNAL, weights, 1, "internal-at", text(facts.boardName()));
    }
}
