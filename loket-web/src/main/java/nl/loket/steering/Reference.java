package nl.loket.steering;

/**
 * What really happened in that year, before this portal counted (KPI-13).
 *
 * @param source where the number comes from
 */
public record Reference(int people, String source) {}
