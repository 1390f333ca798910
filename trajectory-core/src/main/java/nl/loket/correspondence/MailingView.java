package nl.loket.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.shared.PersonId;

/** Whom a mail to many would reach, before it is written. */
public record MailingView(Map<PersonId, MailReach> people) {

    /** Those who would get it, in their order. */
    public List<PersonId> readers() {
        return people.keySet().stream()
                .filter(person -> people.get(person) == MailReach.YES)
                .toList();
    }

    public int count() {
        return readers().size();
    }

    /** The same for the same readers, whatever their order: what a page saw, to be compared when it is sent. */
    public String seal() {
        var all = readers().stream().map(PersonId::toString).sorted().collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
