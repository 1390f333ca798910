package nl.loket.party;

import java.util.List;

/**
 * What applying an edition would do.
 *
 * @param added schools that come in, or open again
 * @param changed schools of which a fact changes
 * @param closed schools the edition no longer has
 */
public record RegisterPreview(RegisterEdition edition, List<Entry> added, List<Entry> changed, List<Entry> closed) {

    /** Whether nothing would happen. */
    public boolean empty() {
        return added.isEmpty() && changed.isEmpty() && closed.isEmpty();
    }

    /**
     * A school in the preview.
     *
     * @param fields what changes, for a changed school
     */
    public record Entry(String schoolId, String name, String kind, String boardName, List<FieldChange> fields) {

        static Entry of(SchoolFacts facts, List<FieldChange> fields) {
            return new Entry(facts.id(), facts.name(), facts.kind(), facts.boardName(), fields);
        }
    }
}
