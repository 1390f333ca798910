package nl.loket.party;

import org.jspecify.annotations.Nullable;

/**
 * A school board (bevoegd gezag).
 *
 * @param number DUO's number
 * @param name DUO's short name
 * @param planName how the plan of 2020 names it, null if it does not
 * @param schools how many open schools it has here
 */
public record BoardView(
        String number, String name, @Nullable String planName, BoardStatus status, int schools) {}
