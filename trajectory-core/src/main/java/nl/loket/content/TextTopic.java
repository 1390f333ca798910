package nl.loket.content;

import java.util.Arrays;
import java.util.List;
import nl.loket.shared.Labelled;

/** Under which heading a question stands, or for whom tips are. */
public enum TextTopic implements Labelled {
    ROUTE(TextKind.QUESTION),
    MONEY(TextKind.QUESTION),
    GUIDANCE(TextKind.QUESTION),
    WORK_AND_STUDY(TextKind.QUESTION),
    STOPPING(TextKind.QUESTION),
    /** TIP-Z1 … TIP-Z7. */
    CANDIDATES(TextKind.TIPS),
    /** TIP-C1 … TIP-C5. */
    COLLEAGUES(TextKind.TIPS),
    /** TIP-H1 … TIP-H7. */
    SCHOOL_HEADS(TextKind.TIPS),
    /** TIP-B1 … TIP-B9. */
    BOARDS(TextKind.TIPS),
    /** TIP-O1 … TIP-O8. */
    COLLEGES(TextKind.TIPS);

    private final TextKind kind;

    TextTopic(TextKind kind) {
        this.kind = kind;
    }

    /** The topics of a kind, in the order of the site. */
    public static List<TextTopic> of(TextKind kind) {
        return Arrays.stream(values()).filter(topic -> topic.kind == kind).toList();
    }

    public TextKind kind() {
        return kind;
    }

    @Override
    public String labelKey() {
        return "content.topic." + name();
    }
}
