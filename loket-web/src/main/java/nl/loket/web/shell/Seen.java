package nl.loket.web.shell;

import org.jspecify.annotations.Nullable;

/** Reads what a page saw from a hidden field. Left out or unreadable it is -1: the form of an old page, which is a conflict and no bad input. */
public final class Seen {

    private static final int OLD = -1;

    private Seen() {}

    public static int version(@Nullable String sent) {
        var seen = id(sent);
        return seen > Integer.MAX_VALUE ? OLD : (int) seen;
    }

    public static long id(@Nullable String sent) {
        return sent != null && sent.strip().matches("[0-9]{1,18}") ? Long.parseLong(sent.strip()) : OLD;
    }
}
