package nl.lokettest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements the program prepares, so that a test can assert what a page costs. */
public final class StatementCount implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> STATEMENTS = ThreadLocal.withInitial(ArrayList::new);

    /** The statements the work prepared in this thread; MockMvc answers in it, and jobs and listeners beside it do not count. */
    public static <T> Counted<T> during(Supplier<T> work) {
        STATEMENTS.get().clear();
        var result = work.get();
        return new Counted<>(result, List.copyOf(STATEMENTS.get()));
    }

    /**
     * @param result what the work returned
     * @param statements the SQL it prepared, in order
     */
    public record Counted<T>(T result, List<String> statements) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public java.sql.Connection getConnection() throws java.sql.SQLException {
            var connection = super.getConnection();
            return (java.sql.Connection) java.lang.reflect.Proxy.newProxyInstance(
                    Counting.class.getClassLoader(),
                    new Class<?>[] {java.sql.Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            STATEMENTS.get().add(String.valueOf(arguments[0]));
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (java.lang.reflect.InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    });
        }
    }
}
