package nl.loket.candidate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CandidateJobs {

    /** What was typed and never proved is gone after its hour, whether anybody registers or not. */
    @Bean
    RecurringTask<Void> forgetRegistrations(RegistrationDesk registrations) {
        return Tasks.recurring("forget-registrations", FixedDelay.ofMinutes(10))
                .execute((_, _) -> registrations.cleanUp());
    }
}
