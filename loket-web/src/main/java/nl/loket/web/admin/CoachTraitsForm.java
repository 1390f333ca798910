package nl.loket.web.admin;

import static nl.loket.web.shell.TraitChoices.all;
import static nl.loket.web.shell.TraitChoices.only;

import java.util.Set;
import nl.loket.matching.MatchProfile;
import nl.loket.matching.Trait;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/** What a coach is good at. */
record CoachTraitsForm(
        @Nullable Set<Trait> sector,
        @Nullable Set<Trait> section,
        @Nullable Set<Trait> need,
        @Nullable String seen) {

    static CoachTraitsForm of(MatchProfile profile) {
        return new CoachTraitsForm(
                only(Trait.Kind.SECTOR, profile.traits()),
                only(Trait.Kind.SECTION, profile.traits()),
                only(Trait.Kind.NEED, profile.traits()),
                String.valueOf(profile.version()));
    }

    Set<Trait> traits() {
        return all(sector, section, need);
    }

    int version() {
        return Seen.version(seen);
    }
}
