package nl.loket.web.shell;

import java.util.List;
import nl.loket.candidate.FileDesk;
import nl.loket.document.DocumentView;
import nl.loket.shared.Actor;

/**
 * A file as a list shows it.
 *
 * @param removable whether whoever looks may throw it away
 */
public record FileRow(DocumentView file, boolean removable) {

    public static List<FileRow> of(Actor actor, List<DocumentView> files) {
        return files.stream()
                .map(f -> new FileRow(f, FileDesk.mayRemove(actor, f)))
                .toList();
    }
}
