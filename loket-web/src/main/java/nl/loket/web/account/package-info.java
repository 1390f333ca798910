/** Signing in and out, switching roles, and the people who work here. */
@NullMarked
package nl.loket.web.account;

import org.jspecify.annotations.NullMarked;
