package nl.loket.correspondence;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what is due: every few seconds, and at once after a mail was written. With {@code loket.jobs=inline} in the thread that wrote it. */
@Component
public class MailJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);

    private final Outbox outbox;
    private final Mailer mailer;
    private final TransactionTemplate each;
    private final Executor executor;

    MailJob(
            Outbox outbox,
            Mailer mailer,
            PlatformTransactionManager transactions,
            @Value("${loket.jobs:background}") String jobs) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
        this.executor = jobs.equals("inline") ? Runnable::run : oneAtATime();
    }

    /** Sends everything that is due, each in transactions of its own: taken, sent, marked. */
    public void sendDue() {
        var next = each.execute(_ -> outbox.take());
        while (next != null && next.isPresent()) {
            send(next.get());
            next = each.execute(_ -> outbox.take());
        }
    }

    /** Sends as soon as the caller's transaction is committed. */
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(MailJob.this::sendDue);
            }
        });
    }

    /** No address and no text in the log: the id finds them. */
    private void send(Mail mail) {
        try {
            each.executeWithoutResult(_ -> sendNow(mail));
            each.executeWithoutResult(_ -> outbox.sent(mail));
        } catch (RuntimeException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            LOG.warn(
                    "Mail {} not sent at attempt {}: {}",
                    mail.id(),
                    mail.attempt(),
                    cause.getClass().getSimpleName());
            each.executeWithoutResult(_ -> notSent(mail, cause));
        }
    }

    private void notSent(Mail mail, Throwable cause) {
        if (cause instanceof AddressRefused) {
            outbox.lost(mail, MailFailure.REFUSED);
        } else {
            outbox.failed(mail);
        }
    }

    private void sendNow(Mail mail) {
        try {
            mailer.send(mail);
        } catch (Exception e) {
            throw new IllegalStateException("mail " + mail.id(), e);
        }
    }

    /** One runs, one waits, further rings are the same ring. */
    private static Executor oneAtATime() {
        var pool = new ThreadPoolExecutor(
                1,
                1,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                work -> new Thread(work, "mail"),
                new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    @Override
    public void destroy() throws InterruptedException {
        if (executor instanceof ThreadPoolExecutor pool) {
            pool.shutdown();
            pool.awaitTermination(20, TimeUnit.SECONDS);
        }
    }
}
