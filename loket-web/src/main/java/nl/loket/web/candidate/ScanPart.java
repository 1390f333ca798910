package nl.loket.web.candidate;

import static nl.loket.candidate.ScanQuestion.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.loket.candidate.ScanQuestion;
import nl.loket.shared.Labelled;

/** The pages of the self-scan: a few questions that belong together on each. */
enum ScanPart implements Labelled {
    WORK("werk", GROUP, SEEN_IT, BUSY, PARENTS),
    LIFE("leven", TIME, MONEY, HOME),
    LEARNING("leren", FEEDBACK, BEGINNER, TESTS);

    private final String path;
    private final List<ScanQuestion> questions;

    ScanPart(String path, ScanQuestion... questions) {
        this.path = path;
        this.questions = List.of(questions);
    }

    static Optional<ScanPart> at(String path) {
        return Arrays.stream(values()).filter(part -> part.path.equals(path)).findFirst();
    }

    public List<ScanQuestion> questions() {
        return questions;
    }

    /** Which of all questions it is, as they follow each other on the pages. */
    public int number(ScanQuestion question) {
        return Arrays.stream(values())
                        .limit(ordinal())
                        .mapToInt(part -> part.questions.size())
                        .sum()
                + questions.indexOf(question)
                + 1;
    }

    public String url() {
        return "/mijn/zelfscan/" + path;
    }

    public Optional<ScanPart> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    Optional<ScanPart> next() {
        return ordinal() + 1 == values().length ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    @Override
    public String labelKey() {
        return "web-candidate.scan.part." + name();
    }
}
