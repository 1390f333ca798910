package nl.loket.steering;

import nl.loket.programme.NormUnit;

/** What the programme aims for: a norm of the year, and so no number of people who are there. */
public record Target(int value, NormUnit unit) {}
