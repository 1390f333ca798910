/** 1 Loket: where everything comes together and starts. */
@NullMarked
package nl.loket;

import org.jspecify.annotations.NullMarked;
