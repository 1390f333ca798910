package nl.loket.candidate;

import nl.loket.correspondence.Chaser;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One reminder for each thing an application may lack (12.3), in the order in which one does them. */
@Configuration(proxyBeanMethods = false)
class UnfinishedApplications {

    private final JdbcClient jdbc;
    private final ProgrammeDesk programme;
    private final WorkingCalendar calendar;

    UnfinishedApplications(JdbcClient jdbc, ProgrammeDesk programme, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.calendar = calendar;
    }

    @Bean
    @Order(1)
    Chaser neverSeenAgain() {
        return lacking(Missing.SIGN_IN);
    }

    @Bean
    @Order(2)
    Chaser withoutSelfScan() {
        return lacking(Missing.SELF_SCAN);
    }

    @Bean
    @Order(3)
    Chaser withoutCv() {
        return lacking(Missing.CV);
    }

    @Bean
    @Order(4)
    Chaser withoutMotivation() {
        return lacking(Missing.MOTIVATION);
    }

    @Bean
    @Order(5)
    Chaser withoutDiploma() {
        return lacking(Missing.DIPLOMA);
    }

    private Chaser lacking(Missing missing) {
        return new UnfinishedApplication(missing, jdbc, programme, calendar);
    }
}
