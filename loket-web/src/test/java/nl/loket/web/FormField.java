package nl.loket.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form under proof, written as {@code kind name = legal value ! refused value ! …}; {@code kind?} when it may be empty.
 *
 * @param legal what it takes, empty for what the page fills in itself
 * @param ruled what a rule refuses besides everything that is wrong for its kind
 */
record FormField(Kind kind, boolean optional, String name, String legal, List<String> ruled) {

    static final String SCRIPT = Typed.SCRIPT;

    /** Ten thousand characters: emoji of several code points, right-to-left with an override, and a script. */
    static final String LONG =
            "👩‍🏫 مرحبا \u202eabc <script>alert(1)</script> ".repeat(300).substring(0, 10_000);

    private static final String SOMEBODY = "00000000-0000-4000-8000-000000000000";

    /** What a field is for: that decides how it can be wrong. */
    enum Kind {
        /** Anything, up to a length. */
        TEXT(LONG),
        /** Anything of a certain shape: an address, a code. */
        SHAPE("geen van dat", "a@b.nl\r\nBcc: c@d.nl", LONG, SCRIPT),
        /** One of a list. */
        CHOICE("NIETS", LONG, SCRIPT),
        /** Somebody or something of a list. */
        ID("geen-id", SOMEBODY, LONG, SCRIPT),
        DATE("morgen", "2023-02-30", LONG, SCRIPT),
        TIME("half acht", "25:61", LONG, SCRIPT),
        HOURS("veel", "-1", "1,3", "1:60", "999999999999", LONG, SCRIPT),
        MONEY("veel", "-1", "1,234", "999999999999", LONG, SCRIPT),
        NUMBER("veel", "-1", "1,5", "999999999999", LONG, SCRIPT),
        /** Yes, or left out. */
        FLAG("misschien", LONG, SCRIPT),
        /** The button that was pressed. */
        BUTTON("misschien", LONG, SCRIPT),
        /** Sent along in every request, never wrong. */
        ALSO(),
        /** What the page saw, in a hidden field. */
        SEEN("", "veel", "-7", LONG, SCRIPT),
        /** The key of this form, in a hidden field: sent twice it is done once. */
        KEY();

        private final List<String> wrong;

        Kind(String... wrong) {
            this.wrong = List.of(wrong);
        }

        boolean hidden() {
            return this == SEEN || this == KEY;
        }

        boolean visible() {
            return !hidden() && this != BUTTON && this != ALSO;
        }

        /** Whether what was chosen or typed must stand there again. */
        boolean keeps() {
            return visible() || this == KEY;
        }

        /** Whether also the wrong value comes back, as a person typed it. */
        boolean typed() {
            return this == TEXT
                    || this == SHAPE
                    || this == DATE
                    || this == TIME
                    || this == NUMBER
                    || this == HOURS
                    || this == MONEY;
        }
    }

    static List<FormField> read(String fields) {
        return Arrays.stream(fields.split("\\s*\\|\\s*"))
                .filter(field -> !field.isBlank())
                .map(FormField::one)
                .toList();
    }

    private static FormField one(String field) {
        var parts = field.strip().split("\\s*=\\s*", 2);
        var words = parts[0].split("\\s+");
        var kind = Kind.valueOf(words[0].replace("?", "").toUpperCase(Locale.ROOT));
        var values = (parts.length == 1 ? "" : parts[1]).split("(^|\\s+)!\\s+");
        var ruled = Arrays.stream(values).skip(1).toList();
        return new FormField(kind, words[0].endsWith("?"), words[1], values[0], ruled);
    }

    /** All that must be refused; null stands for a field that is not sent at all. */
    List<@Nullable String> bad() {
        var nothing = kind == Kind.SEEN || !optional && kind.visible()
                ? Stream.<@Nullable String>of(null, " ")
                : Stream.<@Nullable String>empty();
        return Stream.<@Nullable String>concat(nothing, Stream.concat(kind.wrong.stream(), ruled.stream()))
                .toList();
    }

    static String brief(@Nullable String value) {
        return value == null ? "nothing" : "'" + value.substring(0, Math.min(value.length(), 30)) + "'";
    }
}
