package nl.loket.candidate;

import static nl.loket.candidate.ScanQuestion.*;

import java.util.List;

/**
 * Which questions the self-scan asked. A scan keeps the version it answered, so that it stays readable as it was asked; another question, or other
 * words for one, is a new constant and a new version.
 */
public enum ScanVersion {
    V1(2, GROUP, SEEN_IT, TIME, MONEY, HOME, FEEDBACK, BEGINNER, TESTS, BUSY, PARENTS),
    V2(
            3,
            WHY,
            CHILDREN,
            SEEN_IT,
            MONEY,
            GROUP,
            BUSY,
            FEEDBACK,
            BEGINNER,
            DIFFERENCES,
            PARENTS,
            TIME,
            HOME,
            TESTS,
            SUBJECTS);

    /** The one that is asked today. */
    public static final ScanVersion CURRENT = V2;

    private final int some;
    private final List<ScanQuestion> questions;

    ScanVersion(int some, ScanQuestion... questions) {
        this.some = some;
        this.questions = List.of(questions);
    }

    /** As many questions one may be unsure of without it being called doubt. */
    public int some() {
        return some;
    }

    /** In the order in which they are asked. */
    public List<ScanQuestion> questions() {
        return questions;
    }

    public List<ScanQuestion> about(ScanTheme theme) {
        return questions.stream().filter(q -> q.theme() == theme).toList();
    }

    /** Which of all questions it is, as they follow each other. */
    public int number(ScanQuestion question) {
        return questions.indexOf(question) + 1;
    }

    /** As people and the database say it. */
    public int number() {
        return ordinal() + 1;
    }

    static ScanVersion of(int number) {
        return values()[number - 1];
    }
}
