package nl.loket.document;

import java.time.Duration;
import nl.loket.shared.SystemTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Bytes in a bucket whose row is not there: somebody's process died between the two. A promise to throw a file away is kept all the same. */
@Component
class LostFiles {

    private static final Logger LOG = LoggerFactory.getLogger(LostFiles.class);

    /** Longer than any upload takes. */
    private static final Duration YOUNG = Duration.ofHours(1);

    private final FileStore files;
    private final Documents documents;
    private final SystemTime time;

    LostFiles(FileStore files, Documents documents, SystemTime time) {
        this.files = files;
        this.documents = documents;
        this.time = time;
    }

    void throwAway() {
        var lost = files.olderThan(time.now().minus(YOUNG)).stream()
                .filter(id -> documents.find(id).isEmpty())
                .toList();
        lost.forEach(files::forget);
        if (!lost.isEmpty()) {
            LOG.warn("Threw away {} files that no row knew of", lost.size());
        }
    }
}
