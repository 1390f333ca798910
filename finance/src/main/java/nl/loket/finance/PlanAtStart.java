package nl.loket.finance;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the budget of a new database, before any demo begins. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 110)
class PlanAtStart implements ApplicationRunner {

    private final PlanImport plan;

    PlanAtStart(PlanImport plan) {
        this.plan = plan;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        plan.load();
    }
}
