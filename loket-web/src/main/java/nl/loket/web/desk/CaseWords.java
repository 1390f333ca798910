package nl.loket.web.desk;

import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;

/** What the list of people says in a column, for where there is no page: a file. */
@Component
class CaseWords {

    private final Words words;

    CaseWords(Words words) {
        this.words = words;
    }

    /** @param column a key of {@link DeskLists#PEOPLE} */
    String cell(CaseRow row, String column) {
        return switch (column) {
            case "referentie" -> row.reference();
            case "fase" -> words.say(row.phaseKey());
            case "stand" -> words.label(row.status()) + ", " + words.date(row.since());
            case "zaak" -> row.owner() == null ? "" : row.owner();
            case "begeleiding" -> guide(row);
            default -> throw new IllegalArgumentException("column " + column);
        };
    }

    private String guide(CaseRow row) {
        var coach = row.coach() == null ? "" : row.coach();
        var standIn = row.standIn() ? " " + words.say("desk.stand-in") : "";
        return coach + standIn + (row.coachLeft() ? " " + words.say("desk.coach-left") : "");
    }
}
