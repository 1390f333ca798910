package nl.loket.content;

/** A text in both languages. */
public record Wordings(Wording dutch, Wording english) {

    public static final Wordings EMPTY = new Wordings(Wording.EMPTY, Wording.EMPTY);

    /** Whether both languages can be read. */
    public boolean complete() {
        return dutch.complete() && english.complete();
    }

    /** @param language {@code en} for English, anything else is Dutch */
    public Wording in(String language) {
        return language.equals("en") ? english : dutch;
    }
}
