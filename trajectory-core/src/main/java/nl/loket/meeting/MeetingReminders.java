package nl.loket.meeting;

import nl.loket.correspondence.Chaser;
import nl.loket.programme.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A week and a day before a meeting (8.4). */
@Configuration(proxyBeanMethods = false)
class MeetingReminders {

    private static final int WEEK = 7;

    @Bean
    Chaser weekBeforeMeeting(Attendances attendances, WorkingCalendar calendar) {
        return new MeetingReminder("meeting.mail.week-before", WEEK, attendances, calendar);
    }

    @Bean
    Chaser dayBeforeMeeting(Attendances attendances, WorkingCalendar calendar) {
        return new MeetingReminder("meeting.mail.day-before", 1, attendances, calendar);
    }
}
