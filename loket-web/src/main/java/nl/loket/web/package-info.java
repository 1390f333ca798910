/** The portal's pages, by audience. Nothing depends on it. */
@ApplicationModule(displayName = "Portal")
@NullMarked
package nl.loket.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
