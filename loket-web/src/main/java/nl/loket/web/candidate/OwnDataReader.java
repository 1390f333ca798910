package nl.loket.web.candidate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.loket.privacy.DataClass;
import nl.loket.privacy.Declaration;
import nl.loket.privacy.Kept;
import nl.loket.privacy.LeftOut;
import nl.loket.privacy.OwnDataDesk;
import nl.loket.privacy.OwnTable;
import nl.loket.privacy.Purpose;
import nl.loket.shared.Actor;
import nl.loket.web.candidate.OwnData.Behind;
import nl.loket.web.candidate.OwnData.Line;
import nl.loket.web.candidate.OwnData.Part;
import nl.loket.web.candidate.OwnData.Section;
import nl.loket.web.shell.KeptWords;
import org.springframework.stereotype.Component;

/** Puts all that is kept about somebody under its subjects, in words (13.6). What is empty is not shown. */
@Component
class OwnDataReader {

    private static final int SHOWN = 20;

    private final OwnDataDesk data;
    private final OwnDataWords words;
    private final KeptWords kept;

    OwnDataReader(OwnDataDesk data, OwnDataWords words, KeptWords kept) {
        this.data = data;
        this.words = words;
        this.kept = kept;
    }

    OwnData of(Actor actor) {
        var sections = new ArrayList<Section>();
        for (var kind : DataClass.values()) {
            var tables = data.tables().stream().filter(t -> t.kind() == kind).toList();
            var parts = tables.stream()
                    .map(table -> part(actor, table))
                    .filter(part -> part.all() > 0)
                    .toList();
            if (!parts.isEmpty()) {
                sections.add(section(kind, tables, parts));
            }
        }
        return new OwnData(sections, behind());
    }

    private Section section(DataClass kind, List<OwnTable> tables, List<Part> parts) {
        var purposes = EnumSet.noneOf(Purpose.class);
        var terms = EnumSet.noneOf(Kept.class);
        tables.stream()
                .filter(t -> parts.stream().anyMatch(p -> p.table().equals(t.name())))
                .flatMap(t -> t.declared().stream())
                .filter(Declaration::personal)
                .forEach(d -> {
                    purposes.add(Objects.requireNonNull(d.purpose()));
                    terms.add(Objects.requireNonNull(d.kept()));
                });
        return new Section(kind, purposes, terms.stream().map(kept::term).toList(), parts);
    }

    private Part part(Actor actor, OwnTable table) {
        var page = words.page(table.name());
        var newest = new ArrayDeque<List<Line>>();
        var all = new AtomicInteger();
        data.rows(actor, table, row -> {
            var lines = page == null ? words.lines(table.name(), row) : List.<Line>of();
            if (page != null || !lines.isEmpty()) {
                all.incrementAndGet();
                newest.addFirst(lines);
            }
            if (newest.size() > SHOWN) {
                newest.removeLast();
            }
        });
        return new Part(table.name(), page == null ? List.copyOf(newest) : List.of(), all.get(), page);
    }

    private List<Behind> behind() {
        return Arrays.stream(LeftOut.values())
                .map(why -> new Behind(
                        why,
                        data.tables().stream()
                                .filter(t -> t.behind().containsKey(why))
                                .map(OwnTable::name)
                                .toList()))
                .filter(behind -> !behind.tables().isEmpty())
                .toList();
    }
}
