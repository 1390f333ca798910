package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.loket.placement.DeclineProposal;
import nl.loket.placement.DeclineReason;
import nl.loket.placement.ProposalId;
import nl.loket.placement.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What a school said no to, on the telephone, and why. */
record SchoolNoForm(
        @NotBlank(message = "{placement.rule.said-by}") @Size(max = 100, message = "{placing.error.name}") @Nullable
        String saidBy,

        @NotNull(message = "{placing.error.end-on}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate saidOn,

        @NotNull(message = "{placing.error.decline}") @Nullable
        DeclineReason reason,

        @Size(max = 1000, message = "{placing.error.note}") @Nullable
        String note) {

    DeclineProposal toCommand(ProposalId proposal) {
        return new DeclineProposal(
                proposal,
                requireNonNull(reason),
                note == null || note.isBlank() ? null : note.strip(),
                new Said(requireNonNull(saidBy).strip(), requireNonNull(saidOn)));
    }
}
