/** The administrator's pages: people and roles, coaches, school years and the school register. */
@NullMarked
package nl.loket.web.admin;

import org.jspecify.annotations.NullMarked;
