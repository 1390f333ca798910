/** Pages of somebody who registers, applies, and is on the way to their own class. */
@NullMarked
package nl.loket.web.candidate;

import org.jspecify.annotations.NullMarked;
