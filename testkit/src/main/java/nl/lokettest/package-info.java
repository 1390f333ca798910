/** What every test of 1 Loket stands on. Outside {@code nl.loket} on purpose: Modulith would take it for an area. */
@NullMarked
package nl.lokettest;

import org.jspecify.annotations.NullMarked;
