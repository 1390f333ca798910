package nl.loket.document;

import java.io.IOException;
import nl.loket.shared.RuleViolation;

/** Looks for harm in a file before it is kept. */
interface VirusScanner {

    /**
     * What became of the look.
     *
     * @throws RuleViolation if it found harm, or cannot look now although it should
     */
    Scan scan(FileContent content) throws IOException;
}
