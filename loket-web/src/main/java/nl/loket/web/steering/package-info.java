/** The steering group's pages: goals against reality, without persons. */
@NullMarked
package nl.loket.web.steering;

import org.jspecify.annotations.NullMarked;
