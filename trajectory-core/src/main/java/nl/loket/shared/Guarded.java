package nl.loket.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/** Turns the database's last word (a unique, check or exclusion constraint) into the rule it guards. Flush inside the work. */
public final class Guarded {

    private Guarded() {}

    /**
     * Runs the work; if it breaks the named constraint, throws the rule instead. The transaction is lost by then: let the rule leave it.
     *
     * @param constraint the name of the constraint in the database
     */
    public static <T> T guarded(String constraint, Supplier<? extends RuntimeException> rule, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException broken) {
            if (brokenConstraint(broken).filter(constraint::equals).isPresent()) {
                throw rule.get();
            }
            throw broken;
        }
    }

    /** The name of the constraint behind a failure, if the database named one. */
    public static Optional<String> brokenConstraint(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                return Optional.ofNullable(sql.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }
}
