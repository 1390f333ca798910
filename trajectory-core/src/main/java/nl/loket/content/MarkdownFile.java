package nl.loket.content;

/** A text as it lies in a file: {@code # title}, for most kinds a paragraph that becomes the lead, and the text. */
final class MarkdownFile {

    private MarkdownFile() {}

    static Wording wording(String file, boolean withLead) {
        var parts = file.strip().split("\n\\s*\n", withLead ? 3 : 2);
        var title = parts[0].replaceFirst("^#\\s*", "").strip();
        return withLead
                ? new Wording(title, parts[1].replace('\n', ' ').strip(), parts[2].strip())
                : new Wording(title, "", parts[1].strip());
    }
}
