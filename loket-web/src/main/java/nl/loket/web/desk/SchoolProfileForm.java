package nl.loket.web.desk;

import static nl.loket.web.shell.TraitChoices.all;
import static nl.loket.web.shell.TraitChoices.only;

import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.loket.matching.MatchProfile;
import nl.loket.matching.Trait;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/** What a school offers, and why nobody is placed there for now. */
record SchoolProfileForm(
        @Nullable Set<Trait> sector,
        @Nullable Set<Trait> section,
        @Nullable Set<Trait> need,

        @Size(max = 500, message = "{matching.rule.attention}") @Nullable
        String attention,

        @Nullable String seen) {

    static SchoolProfileForm of(MatchProfile profile) {
        return new SchoolProfileForm(
                only(Trait.Kind.SECTOR, profile.traits()),
                only(Trait.Kind.SECTION, profile.traits()),
                only(Trait.Kind.NEED, profile.traits()),
                profile.attention(),
                String.valueOf(profile.version()));
    }

    Set<Trait> traits() {
        return all(sector, section, need);
    }

    int version() {
        return Seen.version(seen);
    }
}
