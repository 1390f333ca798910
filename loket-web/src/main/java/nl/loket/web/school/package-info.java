/** The school head's pages: who is proposed, who is here, and what the school offers (ROLE-17). */
@NullMarked
package nl.loket.web.school;

import org.jspecify.annotations.NullMarked;
