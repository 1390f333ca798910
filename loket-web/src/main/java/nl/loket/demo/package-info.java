/** The demo: people made through the desks, personas, and time that moves forward. Absent in production. */
@ApplicationModule(displayName = "Demo")
@NullMarked
package nl.loket.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
