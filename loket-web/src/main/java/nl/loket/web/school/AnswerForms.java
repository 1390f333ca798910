package nl.loket.web.school;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.loket.placement.ConfirmProposal;
import nl.loket.placement.DeclineProposal;
import nl.loket.placement.DeclineReason;
import nl.loket.placement.NamedCompanion;
import nl.loket.placement.ProposalId;
import nl.loket.web.shell.AtField;
import org.jspecify.annotations.Nullable;

/** What a school head answers. */
final class AnswerForms {

    static final AtField AT = new AtField(Map.of(
            "placement.rule.aware", "aware",
            "placement.rule.companion-name", "name",
            "placement.rule.duo-taken", "name",
            "account.rule.email", "email",
            "placement.rule.decline-note", "note"));

    private AnswerForms() {}

    /** Yes, and who walks along if that is known. */
    record Yes(
            @Size(max = 100, message = "{web-school.error.name}") @Nullable
            String name,

            @Size(max = 200, message = "{account.rule.email}") @Nullable
            String email,

            @Nullable Boolean willing,
            @Nullable Boolean aware) {

        ConfirmProposal toCommand(ProposalId proposal) {
            var companion = NamedCompanion.typed(name, email, Boolean.TRUE.equals(willing));
            return new ConfirmProposal(proposal, companion, Boolean.TRUE.equals(aware), null);
        }
    }

    /** No, and why. */
    record No(
            @NotNull(message = "{web-school.error.reason}") @Nullable
            DeclineReason reason,

            @Size(max = 1000, message = "{web-school.error.note}") @Nullable
            String note) {

        DeclineProposal toCommand(ProposalId proposal) {
            var words = note == null || note.isBlank() ? null : note.strip();
            return new DeclineProposal(proposal, requireNonNull(reason), words, null);
        }
    }

    /** The colleague who walks along. */
    record Companion(
            @Size(max = 100, message = "{web-school.error.name}") @Nullable
            String name,

            @Size(max = 200, message = "{account.rule.email}") @Nullable
            String email,

            @Nullable Boolean willing) {

        NamedCompanion named() {
            var named = NamedCompanion.typed(name, email, Boolean.TRUE.equals(willing));
            return named == null ? new NamedCompanion("", null, false) : named;
        }
    }
}
