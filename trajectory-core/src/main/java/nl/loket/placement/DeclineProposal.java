package nl.loket.placement;

import org.jspecify.annotations.Nullable;

/**
 * The school says no.
 *
 * @param note in words, at most 1,000 characters; needed where the reason says nothing by itself
 * @param said who said so and when, where the desk writes it down; null when the head does it themselves
 */
public record DeclineProposal(
        ProposalId proposal,
        DeclineReason reason,
        @Nullable String note,
        @Nullable Said said) {}
