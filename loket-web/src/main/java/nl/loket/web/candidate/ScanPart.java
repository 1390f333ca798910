package nl.loket.web.candidate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.ScanTheme;
import nl.loket.candidate.ScanVersion;

/** The pages of the self-scan as it is asked today: one for each theme. */
enum ScanPart {
    MOTIVES("waarom", ScanTheme.MOTIVES),
    EXPECTATIONS("verwachting", ScanTheme.EXPECTATIONS),
    ENERGY("energie", ScanTheme.ENERGY),
    FEEDBACK("leren", ScanTheme.FEEDBACK),
    DIVERSITY("kinderen", ScanTheme.DIVERSITY),
    COMBINING("tijd", ScanTheme.COMBINING),
    KNOWLEDGE("kennis", ScanTheme.KNOWLEDGE);

    private final String path;
    private final ScanTheme theme;

    ScanPart(String path, ScanTheme theme) {
        this.path = path;
        this.theme = theme;
    }

    static Optional<ScanPart> at(String path) {
        return Arrays.stream(values()).filter(part -> part.path.equals(path)).findFirst();
    }

    public List<ScanQuestion> questions() {
        return ScanVersion.CURRENT.about(theme);
    }

    /** Which of all questions it is, as they follow each other on the pages. */
    public int number(ScanQuestion question) {
        return ScanVersion.CURRENT.number(question);
    }

    /** Below the address of whose self-scan it is. */
    public String path() {
        return path;
    }

    public String whyKey() {
        return theme.whyKey();
    }

    public Optional<ScanPart> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    Optional<ScanPart> next() {
        return ordinal() + 1 == values().length ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public String labelKey() {
        return theme.labelKey();
    }
}
