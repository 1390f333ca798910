package nl.loket.steering;

import nl.loket.shared.SchoolYear;

/** One number of a school year: the unit that is counted, kept and disclosed. */
record Cell(SchoolYear year, Counted what) {}
