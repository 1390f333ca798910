package nl.loket.web.site;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.loket.trajectory.Route;
import org.jspecify.annotations.Nullable;

/** The three answers from which a route is advised (RT-01 … RT-08); nothing of it is stored. */
record RouteForm(
        @NotNull(message = "{site.check.diploma.missing}") CheckForm.@Nullable Diploma diploma,

        @NotNull(message = "{site.routes.job.missing}") @Nullable
        Job job,

        @NotNull(message = "{site.routes.income.missing}") @Nullable
        Income income) {

    static final RouteForm EMPTY = new RouteForm(null, null, null);

    /** Side entry asks a diploma of higher education and pays a job at once; who keeps their job or studies first is better off elsewhere. */
    Route advice() {
        return switch (Objects.requireNonNull(diploma)) {
            case LOWER, SCHOOL_LEAVER -> job == Job.KEEP ? Route.PART_TIME : Route.FULL_TIME;
            case HBO_OR_WO, FOREIGN -> job == Job.KEEP ? Route.SHORT_PART_TIME : byIncome();
        };
    }

    private Route byIncome() {
        return income == Income.AT_ONCE ? Route.ZIB : Route.FULL_TIME;
    }

    /** Whether the visitor needs a teacher's pay from the start of the training. */
    enum Income {
        AT_ONCE,
        LATER
    }

    /** What happens to the visitor's work of now. */
    enum Job {
        LEAVE,
        KEEP
    }
}
