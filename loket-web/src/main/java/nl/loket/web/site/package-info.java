/** Pages for everyone: the honest story, the check, privacy, accessibility and who we are. */
@NullMarked
package nl.loket.web.site;

import org.jspecify.annotations.NullMarked;
