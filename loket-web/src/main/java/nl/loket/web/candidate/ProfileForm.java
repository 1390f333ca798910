package nl.loket.web.candidate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.loket.candidate.ChangeProfile;
import nl.loket.candidate.Postcode;
import nl.loket.candidate.ProfileView;
import nl.loket.party.PersonName;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/** What we know of somebody, corrected by themself. */
record ProfileForm(
        @NotBlank(message = "{web-candidate.given.missing}")
        @Size(max = 100, message = "{web-candidate.name.long}")
        @Nullable
        String givenName,

        @NotBlank(message = "{web-candidate.family.missing}")
        @Size(max = 100, message = "{web-candidate.name.long}")
        @Nullable
        String familyName,

        @NotNull(message = "{candidate.rule.postcode}") @Nullable
        Postcode postcode,

        @Size(max = 4000, message = "{candidate.rule.background}") @Nullable
        String background,

        @NotNull(message = "{web-candidate.language.missing}")
        @Pattern(regexp = "nl|en", message = "{web-candidate.language.missing}")
        @Nullable
        String language,

        @Nullable String version) {

    static ProfileForm of(ProfileView profile) {
        return new ProfileForm(
                profile.name().given(),
                profile.name().family(),
                new Postcode(profile.postcode()),
                profile.background(),
                profile.language(),
                String.valueOf(profile.version()));
    }

    ChangeProfile toCommand(TrajectoryId trajectory) {
        return new ChangeProfile(
                trajectory,
                new PersonName(Objects.requireNonNull(givenName), Objects.requireNonNull(familyName)),
                Objects.requireNonNull(postcode),
                background == null ? "" : background,
                Objects.requireNonNull(language),
                Seen.version(version));
    }
}
