package nl.loket.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.loket.shared.BusinessClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetentionJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

    @Bean
    RecurringTask<Void> forgetInTime(RetentionDesk retention) {
        return Tasks.recurring("forget-in-time", Schedules.daily(BusinessClock.AMSTERDAM, AT_NIGHT))
                .execute((_, _) -> retention.run());
    }

    @Bean
    RecurringTask<Void> watchForgetting(RetentionWatch watch) {
        return Tasks.recurring("watch-forgetting", FixedDelay.ofHours(1)).execute((_, _) -> watch.tell());
    }
}
