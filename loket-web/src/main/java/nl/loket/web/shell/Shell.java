package nl.loket.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows.
 *
 * @param navigation at most six items, only what works for this visitor
 * @param signedIn who is signed in, null for a visitor
 * @param dutchUrl this page in Dutch
 * @param englishUrl this page in English
 * @param demo the banner of the demo and of a shifted time, null where time is the calendar's
 * @param support the banner of who looks along as a colleague, null for everyone else
 */
public record Shell(
        List<NavItem> navigation,
        @Nullable SignedIn signedIn,
        String dutchUrl,
        String englishUrl,
        @Nullable DemoBanner demo,
        @Nullable SupportBanner support) {

    /** One item of the navigation; the current one is marked. */
    public record NavItem(String labelKey, String url, boolean current) {}

    /** Who is signed in, as what, and what else they could be. */
    public record SignedIn(String name, String roleLabelKey, List<RoleChoice> otherRoles) {}

    /** A role one may switch to. */
    public record RoleChoice(String labelKey, String value) {}

    /**
     * Which day it is here, where that is not the calendar's.
     *
     * @param people whether this is the demo, with people to be and a time to move
     */
    public record DemoBanner(LocalDate today, boolean people) {}

    /** As whom somebody looks along, until when, and whether dossiers open too. */
    public record SupportBanner(String name, Instant until, boolean dossiers) {}
}
