package nl.loket.meeting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.loket.shared.BusinessClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    /** What was typed and never proved is gone after its day, whether anybody signs up or not. */
    @Bean
    RecurringTask<Void> forgetUnprovedGuests(GuestDesk guests) {
        return Tasks.recurring("forget-unproved-guests", FixedDelay.ofMinutes(30))
                .execute((_, _) -> guests.forgetUnproved());
    }

    /** Often, because it writes each mail once, and business time may leap. */
    @Bean
    RecurringTask<Void> remindGuests(GuestReminders reminders) {
        return Tasks.recurring("remind-guests", FixedDelay.ofMinutes(30)).execute((_, _) -> reminders.remind());
    }

    /** Often, because it writes to each once, and business time may leap. */
    @Bean
    RecurringTask<Void> askHowItWas(FeedbackDesk feedback) {
        return Tasks.recurring("ask-how-it-was", FixedDelay.ofMinutes(30)).execute((_, _) -> feedback.ask());
    }

    @Bean
    RecurringTask<Void> forgetGuests(GuestForgetting forgetting) {
        return Tasks.recurring("forget-guests", Schedules.daily(BusinessClock.AMSTERDAM, AT_NIGHT))
                .execute((_, _) -> forgetting.forget());
    }
}
