package nl.loket.document;

import java.util.EnumSet;
import java.util.Set;
import nl.loket.shared.Labelled;
import nl.loket.shared.Role;

/** What a file is for, how large it may be, and who of the people around its person has business with it. */
public enum DocumentKind implements Labelled {
    CV(10, Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH),
    DIPLOMA(50, Role.CANDIDATE, Role.INTERMEDIARY),
    OTHER(50, Role.CANDIDATE, Role.INTERMEDIARY);

    private final int megabytes;
    private final Set<Role> readers;

    DocumentKind(int megabytes, Role first, Role... others) {
        this.megabytes = megabytes;
        this.readers = EnumSet.of(first, others);
    }

    /** The largest file of this kind, in megabytes. */
    public int megabytes() {
        return megabytes;
    }

    /** The largest file of this kind, in bytes. */
    public long largest() {
        return megabytes * 1024L * 1024;
    }

    boolean isFor(Role role) {
        return readers.contains(role);
    }

    @Override
    public String labelKey() {
        return "document.kind." + name();
    }
}
