package nl.loket.web.candidate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.ProfileDesk;
import nl.loket.document.DocumentDesk;
import nl.loket.document.FileContent;
import nl.loket.intake.IntakeDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.shared.Actor;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.shell.Story;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything a candidate may know of what we keep of them, to take away: one file that a machine can read too, and their own files. */
@Component
class MyData {

    private static final int LINES = 10_000;

    private final Mine mine;
    private final ProfileDesk profiles;
    private final ApplicationDesk applications;
    private final IntakeDesk intakes;
    private final MeetingDesk meetings;
    private final DocumentDesk documents;
    private final Story story;
    private final JsonMapper json;

    MyData(
            Mine mine,
            ProfileDesk profiles,
            ApplicationDesk applications,
            IntakeDesk intakes,
            MeetingDesk meetings,
            DocumentDesk documents,
            Story story,
            JsonMapper json) {
        this.mine = mine;
        this.profiles = profiles;
        this.applications = applications;
        this.intakes = intakes;
        this.meetings = meetings;
        this.documents = documents;
        this.story = story;
        this.json = json;
    }

    /** What a machine can read. */
    byte[] readable(Actor actor) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all(actor));
    }

    /** Writes that and the files beside it, one by one as they are sent. */
    void zip(Actor actor, byte[] about, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "1-loket.json", FileContent.of(about));
            for (var document : documents.of(actor, actor.requirePerson())) {
                var name = document.id().toString().substring(0, 8) + " " + document.downloadName();
                put(zip, name, documents.open(actor, document.id()).content());
            }
        }
    }

    private Map<String, Object> all(Actor actor) {
        var trajectory = mine.trajectory(actor);
        var id = trajectory.id();
        var application = applications.of(actor, id);
        var all = new LinkedHashMap<String, Object>();
        all.put("trajectory", outline(trajectory));
        all.put("profile", profiles.of(actor, id));
        all.put("application", application);
        all.put("meetings", meetings.of(actor, id));
        intakes.appointment(actor, id)
                .ifPresent(intake -> all.put("intake", List.of(intake.on(), intake.at(), intake.place())));
        intakes.decisionFor(actor, id).ifPresent(decision -> all.put("decision", decision));
        all.put("timeline", lines(trajectory));
        return all;
    }

    private static Map<String, Object> outline(TrajectoryView trajectory) {
        return Map.of(
                "reference", trajectory.reference(),
                "status", trajectory.status(),
                "since", trajectory.statusSince(),
                "registeredOn", trajectory.registeredOn());
    }

    private List<String> lines(TrajectoryView trajectory) {
        return story.of(trajectory.id(), LINES).stream()
                .map(line -> line.moment() + ": " + line.text())
                .toList();
    }

    private static void put(ZipOutputStream zip, String name, FileContent content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var bytes = content.open()) {
            bytes.transferTo(zip);
        }
        zip.closeEntry();
    }
}
