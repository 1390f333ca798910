package nl.loket.web.candidate;

import java.util.List;
import nl.loket.account.AccountDesk;
import nl.loket.party.Circle;
import nl.loket.party.Relation;
import nl.loket.placement.PlacementView;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands around somebody today, in which role, and how to reach them. */
@Component
class MyCircle {

    private final Circle circle;
    private final AccountDesk accounts;
    private final Words words;

    MyCircle(Circle circle, AccountDesk accounts, Words words) {
        this.circle = circle;
        this.accounts = accounts;
        this.words = words;
    }

    /**
     * Somebody around you.
     *
     * @param email null when they have no address here
     */
    record Member(String name, String role, @Nullable String email) {}

    List<Member> of(PersonId person, List<PlacementView> placed) {
        return circle.of(person).stream().map(this::member).distinct().toList();
    }

    private Member member(Relation relation) {
        return new Member(
                words.name(relation.other()),
                words.label(relation.kind()),
                accounts.emailOf(relation.other()).orElse(null));
    }
}
