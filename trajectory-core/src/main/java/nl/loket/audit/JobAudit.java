package nl.loket.audit;

import nl.loket.shared.JobAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down who set a job going (NF-16). */
@Component
class JobAudit {

    private final AuditLog audit;

    JobAudit(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(JobAsked asked) {
        audit.did(asked.by(), asked.what(), null, asked.which());
    }
}
