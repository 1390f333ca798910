package nl.loket.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountJobs {

    @Bean
    RecurringTask<Void> forgetExpiredCodes(SignInCodes codes) {
        return Tasks.recurring("forget-expired-codes", FixedDelay.ofMinutes(10)).execute((_, _) -> codes.cleanUp());
    }
}
