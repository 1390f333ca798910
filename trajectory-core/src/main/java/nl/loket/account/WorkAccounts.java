package nl.loket.account;

import java.util.Optional;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in by the account of their work: staff with an open account, never candidates and school heads. No account comes about by it. */
@Service
@Transactional(readOnly = true)
public class WorkAccounts {

    private final AccountDesk accounts;
    private final RoleDesk roles;

    WorkAccounts(AccountDesk accounts, RoleDesk roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** Whose this address is, which their employer vouches for; empty for everybody who is not staff today. */
    public Optional<PersonId> staffBy(String email) {
        return accounts.personByEmail(email)
                .filter(person -> roles.rolesOf(person).stream().anyMatch(Role::needsSecondStep));
    }
}
