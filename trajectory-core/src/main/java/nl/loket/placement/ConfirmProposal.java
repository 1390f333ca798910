package nl.loket.placement;

import org.jspecify.annotations.Nullable;

/**
 * The school says yes.
 *
 * @param companion the duo or buddy, null when the school does not know yet
 * @param aware whether the school knows that who trains here may work elsewhere later (MR-16); asked for a training place
 * @param said who said so and when, where the desk writes it down; null when the head does it themselves
 */
public record ConfirmProposal(
        ProposalId proposal,
        @Nullable NamedCompanion companion,
        boolean aware,
        @Nullable Said said) {}
