/** The coach's pages: my people, and hours on a phone. */
@NullMarked
package nl.loket.web.coach;

import org.jspecify.annotations.NullMarked;
