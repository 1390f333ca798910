package nl.loket.web.candidate;

import static nl.loket.web.shell.TraitChoices.all;
import static nl.loket.web.shell.TraitChoices.only;

import java.util.Set;
import nl.loket.matching.OwnWishes;
import nl.loket.matching.Trait;
import org.jspecify.annotations.Nullable;

/** What somebody wants of a school and a coach, on its way in. */
record PreferencesForm(
        @Nullable Set<Trait> sector,
        @Nullable Set<Trait> section,
        @Nullable Set<Trait> need,
        @Nullable Integer days,
        @Nullable Integer minutes) {

    static PreferencesForm of(OwnWishes wishes) {
        return new PreferencesForm(
                only(Trait.Kind.SECTOR, wishes.traits()),
                only(Trait.Kind.SECTION, wishes.traits()),
                only(Trait.Kind.NEED, wishes.traits()),
                wishes.days(),
                wishes.minutes());
    }

    OwnWishes toWishes(int seen) {
        return new OwnWishes(seen, all(sector, section, need), days, minutes, null);
    }
}
