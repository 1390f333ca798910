package nl.loket.account;

import java.util.List;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For members of staff who lost phone and codes: the administrator takes their second step away, and they set it up anew. */
@Service
@Transactional
public class LostPhoneDesk {

    private static final int LONGEST_REASON = 500;

    private final StaffDesk staff;
    private final SecondStepDesk secondSteps;
    private final AccountPost post;

    LostPhoneDesk(StaffDesk staff, SecondStepDesk secondSteps, AccountPost post) {
        this.staff = staff;
        this.secondSteps = secondSteps;
        this.post = post;
    }

    /** How this person takes the second step. */
    @Transactional(readOnly = true)
    public SecondStepView secondStep(Actor administrator, PersonId person) {
        return secondSteps.of(staff.staff(administrator, person).id());
    }

    /** When and why it was taken away, newest first. */
    @Transactional(readOnly = true)
    public List<SecondStepReset> resets(Actor administrator, PersonId person) {
        return secondSteps.resetsOf(staff.staff(administrator, person).id());
    }

    /**
     * Takes it away; without one nothing happens. They are told by mail, because whoever pretends to be them asks for this too.
     *
     * @throws RuleViolation {@code account.rule.reset-reason} without a reason, {@code account.rule.reset-own} for oneself
     */
    public void reset(Actor administrator, PersonId person, String reason) {
        staff.staff(administrator, person);
        if (administrator.is(person)) {
            throw new RuleViolation("account.rule.reset-own");
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation("account.rule.reset-reason");
        }
        if (secondSteps.of(person).setUp()) {
            secondSteps.reset(administrator, person, reason.strip());
            post.secondStepReset(person, UUID.randomUUID());
        }
    }
}
