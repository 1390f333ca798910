/** The finance officer's pages: the plan's budget, its streams, and what was booked; no person in any of them. */
@NullMarked
package nl.loket.web.finance;

import org.jspecify.annotations.NullMarked;
