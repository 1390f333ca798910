/** The intermediary's pages: work list, dossiers, intake and meetings. */
@NullMarked
package nl.loket.web.desk;

import org.jspecify.annotations.NullMarked;
