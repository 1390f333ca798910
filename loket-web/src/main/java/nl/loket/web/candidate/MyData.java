package nl.loket.web.candidate;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.loket.document.DocumentDesk;
import nl.loket.document.FileContent;
import nl.loket.privacy.Declaration;
import nl.loket.privacy.OwnDataDesk;
import nl.loket.privacy.OwnTable;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Story;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything a candidate may know of what we keep of them, to take away: one file for a machine, and their own files beside it. */
@Component
class MyData {

    private static final int LINES = 10_000;

    private final Mine mine;
    private final OwnDataDesk data;
    private final DocumentDesk documents;
    private final Story story;
    private final JsonMapper json;
    private final Clock clock;

    MyData(Mine mine, OwnDataDesk data, DocumentDesk documents, Story story, JsonMapper json, Clock clock) {
        this.mine = mine;
        this.data = data;
        this.documents = documents;
        this.story = story;
        this.json = json;
        this.clock = clock;
    }

    /** Says that they take it, before the first byte. */
    void begin(Actor actor) {
        mine.trajectory(actor);
        data.taken(actor);
    }

    /** Writes all of it row by row and file by file as it is sent; nothing is held whole. */
    void zip(Actor actor, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("1-loket.json"));
            write(actor, zip);
            zip.closeEntry();
            for (var document : documents.of(actor, actor.requirePerson())) {
                var name = document.id().toString().substring(0, 8) + " " + document.downloadName();
                put(zip, name, documents.open(actor, document.id()).content());
            }
        }
    }

    private void write(Actor actor, OutputStream out) {
        try (var file =
                json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            file.writeStartObject();
            file.writeStringProperty("madeAt", clock.instant().toString());
            file.writeArrayPropertyStart("tables");
            data.tables().forEach(table -> write(actor, table, file));
            file.writeEndArray();
            file.writeArrayPropertyStart("timeline");
            story.of(mine.id(actor), LINES).forEach(line -> file.writeString(line.moment() + ": " + line.text()));
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    /** A table with what it is for and how long it is kept, the rows, and what stays behind. */
    private void write(Actor actor, OwnTable table, JsonGenerator file) {
        file.writeStartObject();
        file.writeStringProperty("table", table.name());
        file.writeArrayPropertyStart("about");
        table.declared().forEach(declaration -> write(declaration, file));
        file.writeEndArray();
        file.writeArrayPropertyStart("rows");
        data.rows(actor, table, file::writeRawValue);
        file.writeEndArray();
        file.writeObjectPropertyStart("leftOut");
        table.behind().forEach((why, columns) -> {
            file.writeArrayPropertyStart(why.name());
            columns.forEach(file::writeString);
            file.writeEndArray();
        });
        file.writeEndObject();
        file.writeEndObject();
    }

    private static void write(Declaration declaration, JsonGenerator file) {
        file.writeStartObject();
        file.writeStringProperty("columns", String.join(" ", declaration.columns()));
        file.writeStringProperty("kind", declaration.data().name());
        file.writeStringProperty("purpose", String.valueOf(declaration.purpose()));
        file.writeStringProperty("kept", String.valueOf(declaration.kept()));
        file.writeEndObject();
    }

    private static void put(ZipOutputStream zip, String name, FileContent content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var bytes = content.open()) {
            bytes.transferTo(zip);
        }
        zip.closeEntry();
    }
}
