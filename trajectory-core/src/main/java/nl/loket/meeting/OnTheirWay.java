package nl.loket.meeting;

import java.util.Optional;
import nl.loket.account.AccountDesk;
import nl.loket.meeting.MeetingNews.Whose;
import nl.loket.trajectory.TrajectoryDesk;
import org.springframework.stereotype.Component;

/** Who with this address has a trajectory that runs: they come to a meeting as themselves, never as a guest. */
@Component
class OnTheirWay {

    private final AccountDesk accounts;
    private final TrajectoryDesk trajectories;

    OnTheirWay(AccountDesk accounts, TrajectoryDesk trajectories) {
        this.accounts = accounts;
        this.trajectories = trajectories;
    }

    Optional<Whose> by(String email) {
        return accounts.personByEmail(email)
                .flatMap(trajectories::latestOf)
                .filter(trajectory -> trajectory.status().open())
                .map(trajectory -> new Whose(trajectory.id(), trajectory.person()));
    }
}
