/** What every page shares: layout, who may go where, words, refusals and errors. */
@NullMarked
package nl.loket.web.shell;

import org.jspecify.annotations.NullMarked;
