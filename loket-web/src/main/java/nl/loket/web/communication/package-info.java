/** The pages of the communication team: the texts of the site. */
@NullMarked
package nl.loket.web.communication;

import org.jspecify.annotations.NullMarked;
