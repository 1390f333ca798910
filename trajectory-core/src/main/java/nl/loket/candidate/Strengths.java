package nl.loket.candidate;

/** What somebody brings along (SX-001-10), each in their own words; all of it may be empty. */
public record Strengths(OwnText work, OwnText subjects, OwnText languages, OwnText pastimes) {

    public static final Strengths NONE = new Strengths(OwnText.of(""), OwnText.of(""), OwnText.of(""), OwnText.of(""));

    public boolean isEmpty() {
        return equals(NONE);
    }
}
