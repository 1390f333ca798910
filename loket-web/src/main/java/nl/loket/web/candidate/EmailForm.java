package nl.loket.web.candidate;

import org.jspecify.annotations.Nullable;

/** A new address. */
record EmailForm(@EmailShape @Nullable String email) {}
