package nl.loket.placement;

import java.util.UUID;

/** A proposal of somebody to a school. */
public record ProposalId(UUID value) {

    public static ProposalId create() {
        return new ProposalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
