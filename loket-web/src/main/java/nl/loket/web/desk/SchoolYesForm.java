package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.loket.placement.ConfirmProposal;
import nl.loket.placement.NamedCompanion;
import nl.loket.placement.ProposalId;
import nl.loket.placement.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What a school said yes to, on the telephone. */
record SchoolYesForm(
        @NotBlank(message = "{placement.rule.said-by}") @Size(max = 100, message = "{placing.error.name}") @Nullable
        String saidBy,

        @NotNull(message = "{placing.error.end-on}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate saidOn,

        @Size(max = 100, message = "{placing.error.name}") @Nullable
        String name,

        @Size(max = 200, message = "{account.rule.email}") @Nullable
        String email,

        @Nullable Boolean willing,
        @Nullable Boolean aware) {

    ConfirmProposal toCommand(ProposalId proposal) {
        return new ConfirmProposal(
                proposal,
                NamedCompanion.typed(name, email, Boolean.TRUE.equals(willing)),
                Boolean.TRUE.equals(aware),
                new Said(requireNonNull(saidBy).strip(), requireNonNull(saidOn)));
    }
}
