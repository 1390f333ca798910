package nl.loket.shared;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The two clocks, and the few threads on which listeners run. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
class SharedConfiguration {

    @Bean
    BusinessClock businessClock() {
        return new BusinessClock(Clock.systemUTC());
    }

    @Bean
    SystemTime systemTime() {
        return Clock.systemUTC()::instant;
    }

    /** Fewer threads than the pool has connections, or listeners starve the requests; the queue never refuses, or a listener that publishes deadlocks. */
    @Bean
    ThreadPoolTaskExecutor applicationTaskExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(4);
        executor.setThreadNamePrefix("listener-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(20);
        return executor;
    }

    /** The registry would take the business clock, and a shifted clock makes every publication look old: keep it on system time. */
    @Bean
    static BeanPostProcessor eventsOnSystemTime(ObjectProvider<EventPublicationRepository> publications) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean instanceof DefaultEventPublicationRegistry
                        ? new DefaultEventPublicationRegistry(publications.getObject(), Clock.systemUTC())
                        : bean;
            }
        };
    }
}
