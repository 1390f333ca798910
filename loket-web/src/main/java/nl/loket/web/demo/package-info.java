/** Pages that only exist where nothing is real: personas, the mailbox in the portal, and time that moves forward. */
@NullMarked
package nl.loket.web.demo;

import org.jspecify.annotations.NullMarked;
