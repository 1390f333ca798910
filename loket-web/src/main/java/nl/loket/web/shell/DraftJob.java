package nl.loket.web.shell;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.loket.shared.BusinessClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftJob {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> forgetDrafts(Drafts drafts) {
        return Tasks.recurring("forget-drafts", Schedules.daily(BusinessClock.AMSTERDAM, AT_NIGHT))
                .execute((_, _) -> drafts.forget());
    }
}
