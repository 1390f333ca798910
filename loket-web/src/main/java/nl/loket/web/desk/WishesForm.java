package nl.loket.web.desk;

import static nl.loket.web.shell.TraitChoices.all;
import static nl.loket.web.shell.TraitChoices.only;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loket.matching.MatchProfile;
import nl.loket.matching.Trait;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/** What somebody brings and wants, and up to three schools they would like. */
record WishesForm(
        @Nullable Set<Trait> sector,
        @Nullable Set<Trait> section,
        @Nullable Set<Trait> need,
        @Nullable String school1,
        @Nullable String school2,
        @Nullable String school3,
        @Nullable String seen) {

    static WishesForm of(MatchProfile profile) {
        return new WishesForm(
                only(Trait.Kind.SECTOR, profile.traits()),
                only(Trait.Kind.SECTION, profile.traits()),
                only(Trait.Kind.NEED, profile.traits()),
                school(profile, 0),
                school(profile, 1),
                school(profile, 2),
                String.valueOf(profile.version()));
    }

    Set<Trait> traits() {
        return all(sector, section, need);
    }

    List<String> schools() {
        return List.copyOf(bySchoolField().values());
    }

    /** What was chosen in which field. */
    Map<String, String> bySchoolField() {
        var chosen = new LinkedHashMap<String, String>();
        put(chosen, "school1", school1);
        put(chosen, "school2", school2);
        put(chosen, "school3", school3);
        return chosen;
    }

    private static void put(Map<String, String> chosen, String field, @Nullable String school) {
        if (school != null && !school.isBlank()) {
            chosen.put(field, school);
        }
    }

    int version() {
        return Seen.version(seen);
    }

    private static @Nullable String school(MatchProfile profile, int at) {
        return at < profile.schools().size() ? profile.schools().get(at) : null;
    }
}
