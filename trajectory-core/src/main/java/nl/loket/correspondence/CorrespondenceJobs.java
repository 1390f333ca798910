package nl.loket.correspondence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrespondenceJobs {

    @Bean
    RecurringTask<Void> sendMail(MailJob job) {
        return Tasks.recurring("send-mail", FixedDelay.ofSeconds(5)).execute((_, _) -> job.sendDue());
    }

    /** Often, because it does nothing outside office hours, and business time may leap. */
    @Bean
    RecurringTask<Void> remind(ReminderDesk reminders) {
        return Tasks.recurring("remind", FixedDelay.ofMinutes(30)).execute((_, _) -> reminders.remind());
    }
}
