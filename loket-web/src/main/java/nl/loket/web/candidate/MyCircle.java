package nl.loket.web.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Those with a role here first, then the colleague at the school who walks along: the duo or the buddy. */
    List<Member> of(PersonId person, List<PlacementView> placed, LocalDate today) {
        var walking = placed.stream()
                .filter(p -> p.standsOn(today))
                .flatMap(p -> Optional.ofNullable(p.companion()).stream())
                .map(c -> new Member(c.name(), words.label(c.kind()), c.email()));
        return Stream.concat(circle.of(person).stream().map(this::member), walking)
                .distinct()
                .toList();
    }

    private Member member(Relation relation) {
        return new Member(
                words.name(relation.other()),
                words.label(relation.kind()),
                accounts.emailOf(relation.other()).orElse(null));
    }
}
