package nl.loket.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountJobs {

    /** Not in the demo: nobody signs in there as themselves, and its time jumps. */
    @Bean
    @ConditionalOnProperty(name = "loket.demo", havingValue = "none", matchIfMissing = true)
    RecurringTask<Void> closeUnusedAccounts(UnusedAccounts unused) {
        return Tasks.recurring("close-unused-accounts", new Daily(LocalTime.of(4, 30)))
                .execute((_, _) -> unused.watch());
    }

    @Bean
    RecurringTask<Void> forgetExpiredCodes(SignInCodes codes) {
        return Tasks.recurring("forget-expired-codes", FixedDelay.ofMinutes(10)).execute((_, _) -> codes.cleanUp());
    }
}
