package nl.loket.web.desk;

import java.util.List;
import nl.loket.web.shell.ColumnList;
import nl.loket.web.shell.ColumnList.Column;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of the desk of which one chooses the columns. */
@Configuration(proxyBeanMethods = false)
class DeskLists {

    static final ColumnList PEOPLE = new ColumnList(
            "mensen",
            "/loket/mensen",
            "desk.people.title",
            List.of(
                    new Column("referentie", "desk.column.reference"),
                    new Column("fase", "desk.column.phase"),
                    new Column("stand", "desk.column.status"),
                    new Column("zaak", "desk.owner"),
                    new Column("begeleiding", "desk.column.guide")));

    static final ColumnList WORK = new ColumnList(
            "werkbak",
            "/loket",
            "nav.loket",
            List.of(
                    new Column("fase", "desk.column.phase"),
                    new Column("stap", "desk.column.step"),
                    new Column("wie", "desk.column.who"),
                    new Column("uiterlijk", "desk.column.due"),
                    new Column("stand", "desk.column.state")));

    static final ColumnList PLACES = new ColumnList(
            "plaatsen",
            "/loket/plaatsen",
            "placing.list.title",
            List.of(
                    new Column("bestuur", "placing.board"),
                    new Column("plaatsen", "placing.count-places"),
                    new Column("vrij", "placing.free"),
                    new Column("opleiding", "placing.training"),
                    new Column("wil", "placing.willing"),
                    new Column("vacatures", "placing.vacancies")));

    @Bean
    ColumnList peopleColumns() {
        return PEOPLE;
    }

    @Bean
    ColumnList workColumns() {
        return WORK;
    }

    @Bean
    ColumnList placesColumns() {
        return PLACES;
    }
}
