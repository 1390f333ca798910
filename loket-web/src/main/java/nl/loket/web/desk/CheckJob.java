package nl.loket.web.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.loket.shared.BusinessClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckJob {

    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> checkStates(StateChecks checks) {
        return Tasks.recurring("check-states", Schedules.daily(BusinessClock.AMSTERDAM, BEFORE_WORK))
                .execute((_, _) -> checks.look());
    }
}
