package nl.loket.web.candidate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.loket.account.EmailAddress;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.Postcode;
import nl.loket.candidate.Register;
import nl.loket.party.PersonName;
import org.jspecify.annotations.Nullable;

/** What a stranger types to register. */
record RegisterForm(
        @NotBlank(message = "{web-candidate.given.missing}")
        @Size(max = 100, message = "{web-candidate.name.long}")
        @Nullable
        String givenName,

        @NotBlank(message = "{web-candidate.family.missing}")
        @Size(max = 100, message = "{web-candidate.name.long}")
        @Nullable
        String familyName,

        @EmailShape @Nullable String email,

        @NotNull(message = "{candidate.rule.postcode}") @Nullable
        Postcode postcode,

        @NotNull(message = "{web-candidate.diploma.missing}") @Nullable
        Diploma diploma,

        @Size(max = 4000, message = "{candidate.rule.background}") @Nullable
        String background,

        @NotNull(message = "{candidate.rule.conditions}") @AssertTrue(message = "{candidate.rule.conditions}") @Nullable
        Boolean conditions,

        @NotNull(message = "{candidate.rule.consent}") @AssertTrue(message = "{candidate.rule.consent}") @Nullable
        Boolean consents,

        @Nullable Boolean withScan) {

    /** @param withScan whether they want their self-scan taken along */
    static RegisterForm empty(boolean withScan) {
        return new RegisterForm(null, null, null, null, null, null, null, null, withScan);
    }

    boolean takesScan() {
        return Boolean.TRUE.equals(withScan);
    }

    Register toCommand(String language) {
        return new Register(
                new PersonName(Objects.requireNonNull(givenName), Objects.requireNonNull(familyName)),
                new EmailAddress(Objects.requireNonNull(email)),
                Objects.requireNonNull(postcode),
                Objects.requireNonNull(diploma),
                background == null ? "" : background,
                language,
                Boolean.TRUE.equals(conditions),
                Boolean.TRUE.equals(consents));
    }
}
