package nl.loket.web.desk;

/** The figures above the work list; each opens its list. */
public record CaseCounts(long today, long late, long others, long withoutGuide, long school, long open) {}
