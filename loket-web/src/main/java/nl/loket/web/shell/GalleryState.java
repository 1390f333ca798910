package nl.loket.web.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the gallery can show its components as: one state at a time, each a tab. */
enum GalleryState {
    FILLED("", "component.gallery.filled"),
    REFUSED("fout", "component.gallery.refused"),
    EMPTY("leeg", "gallery.tab.empty"),
    CLOSED("dicht", "gallery.tab.closed"),
    MIRRORED("rechts", "gallery.tab.mirrored"),
    SIGNED_IN("ingelogd", "gallery.tab.signed-in"),
    ENDING("bijna", "gallery.tab.ending"),
    LOOKING("meekijken", "access.support");

    private final String parameter;
    private final String labelKey;

    GalleryState(String parameter, String labelKey) {
        this.parameter = parameter;
        this.labelKey = labelKey;
    }

    /** The state that the names of the parameters ask for; what nobody knows changes nothing. */
    static GalleryState of(Set<String> parameters) {
        return Arrays.stream(values())
                .filter(state -> parameters.contains(state.parameter))
                .findFirst()
                .orElse(FILLED);
    }

    /** Those of this state and of all others. */
    List<Shell.NavItem> tabs() {
        return Arrays.stream(values())
                .map(state -> new Shell.NavItem(state.labelKey, state.url(), state == this))
                .toList();
    }

    String url() {
        return "/componenten" + (parameter.isEmpty() ? "" : "?" + parameter + "=true");
    }

    /** The address of this state in a language. */
    String url(String language) {
        return url() + (parameter.isEmpty() ? "?" : "&") + "taal=" + language;
    }

    boolean signedIn() {
        return this == SIGNED_IN || this == ENDING || this == LOOKING;
    }
}
