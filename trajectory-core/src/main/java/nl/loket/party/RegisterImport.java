package nl.loket.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.party.RegisterPreview.Entry;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings an edition of the school register in: first as a preview, then for good. A school that leaves the register is closed, never removed. */
@Service
@Transactional
public class RegisterImport {

    private final RegisterBooks books;
    private final ProgrammeDesk programme;
    private final Clock clock;

    RegisterImport(RegisterBooks books, ProgrammeDesk programme, Clock clock) {
        this.books = books;
        this.programme = programme;
        this.clock = clock;
    }

    /** The editions that ship with the portal, newest first. */
    @Transactional(readOnly = true)
    public List<RegisterEdition> editions() {
        return RegisterFiles.EDITIONS.reversed();
    }

    /** An edition by its id, such as 2021-01. */
    @Transactional(readOnly = true)
    public RegisterEdition edition(String id) {
        return RegisterFiles.EDITIONS.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("edition of the register"));
    }

    /** The editions applied here, the one that holds first. */
    @Transactional(readOnly = true)
    public List<AppliedEdition> applied() {
        return books.applied();
    }

    /** The newest edition, if it is newer than the one that holds. */
    @Transactional(readOnly = true)
    public Optional<RegisterEdition> waiting() {
        var holds = books.applied().stream().findFirst().map(AppliedEdition::edition);
        return Optional.of(editions().getFirst())
                .filter(newest -> holds.map(h -> h.publishedOn().isBefore(newest.publishedOn()))
                        .orElse(true));
    }

    /** Boards the plan names that no register knows by that name: their schools, if any, show as not taking part. */
    @Transactional(readOnly = true)
    public List<String> unrecognisedBoards() {
        return RegisterFiles.planBoards().stream()
                .filter(board -> board.number().isEmpty())
                .map(RegisterFiles.PlanBoard::name)
                .toList();
    }

    /** What applying the edition would change now. */
    @Transactional(readOnly = true)
    public RegisterPreview preview(RegisterEdition edition) {
        return compare(edition, books.open(), RegisterFiles.schools(edition));
    }

    /**
     * Makes the edition the one that holds, from today on. Applying the one that holds again changes nothing.
     *
     * @return what it changed
     */
    public RegisterPreview apply(Actor actor, RegisterEdition edition) {
        actor.require("apply an edition of the school register", Role.ADMINISTRATOR);
        books.lock();
        var holds = books.applied().stream().findFirst().map(AppliedEdition::edition);
        if (holds.filter(edition::equals).isPresent()) {
            return new RegisterPreview(edition, List.of(), List.of(), List.of());
        }
        if (holds.filter(h -> h.publishedOn().isAfter(edition.publishedOn())).isPresent()) {
            throw new RuleViolation("party.rule.edition-older");
        }
        return bringIn(actor, edition, LocalDate.now(clock));
    }

    /**
     * Fills the register of an empty database: with the newest edition that had been published by business time, or the oldest there is.
     * The oldest holds from the programme's start. Safe to call at every start and by several instances at once.
     */
    public void loadInitial() {
        books.lock();
        if (!books.applied().isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var oldest = RegisterFiles.EDITIONS.getFirst();
        var edition = editions().stream()
                .filter(e -> !e.publishedOn().isAfter(today))
                .findFirst()
                .orElse(oldest);
        books.savePostcodes();
        var start = edition.equals(oldest) ? programme.programme().startsOn() : today;
        bringIn(Actor.system("register"), edition, start);
    }

    private RegisterPreview bringIn(Actor actor, RegisterEdition edition, LocalDate from) {
        var schools = RegisterFiles.schools(edition);
        var preview = compare(edition, books.open(), schools);
        var touched = Stream.concat(preview.added().stream(), preview.changed().stream())
                .map(Entry::schoolId)
                .collect(Collectors.toSet());
        books.saveBoards(schools, RegisterFiles.planBoards());
        books.saveSchools(schools.stream().filter(s -> touched.contains(s.id())).toList(), from);
        books.closeSchools(preview.closed().stream().map(Entry::schoolId).toList(), from);
        books.saveChanges(books.saveImport(applied(actor, preview, from)), preview);
        return preview;
    }

    private AppliedEdition applied(Actor actor, RegisterPreview preview, LocalDate from) {
        return new AppliedEdition(
                preview.edition(),
                from,
                clock.instant(),
                actor.person(),
                preview.added().size(),
                preview.changed().size(),
                preview.closed().size());
    }

    private static RegisterPreview compare(
            RegisterEdition edition, Map<String, SchoolFacts> open, List<SchoolFacts> next) {
        var coming = next.stream().collect(Collectors.toMap(SchoolFacts::id, Function.identity()));
        return new RegisterPreview(
                edition,
                next.stream()
                        .filter(s -> !open.containsKey(s.id()))
                        .map(s -> Entry.of(s, List.of()))
                        .toList(),
                next.stream()
                        .map(s -> Entry.of(s, changes(open.get(s.id()), s)))
                        .filter(entry -> !entry.fields().isEmpty())
                        .toList(),
                open.values().stream()
                        .filter(s -> !coming.containsKey(s.id()))
                        .map(s -> Entry.of(s, List.of()))
                        .toList());
    }

    private static List<FieldChange> changes(@Nullable SchoolFacts known, SchoolFacts newer) {
        return known == null ? List.of() : known.changesTo(newer);
    }
}
