package nl.loket.audit;

import nl.loket.account.AccountChange;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what changes in accounts and roles, in the same transaction (NF-16). */
@Component
class AccountAudit {

    private final AuditLog audit;

    AccountAudit(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(AccountChange change) {
        audit.did(change.by(), change.what(), change.about(), change.detail());
    }
}
