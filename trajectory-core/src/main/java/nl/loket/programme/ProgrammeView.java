package nl.loket.programme;

import java.time.LocalDate;

/**
 * The programme.
 *
 * @param endsOn the first day after it
 */
public record ProgrammeView(String name, LocalDate startsOn, LocalDate endsOn) {}
