package nl.loket.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.party.Circle;
import nl.loket.party.Relation;
import nl.loket.shared.Actor;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateView;
import nl.loket.trajectory.StandstillDesk;
import nl.loket.trajectory.StandstillView;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.trajectory.Unmet;
import nl.loket.web.desk.Dossier.GateCard;
import nl.loket.web.desk.Dossier.Member;
import nl.loket.web.desk.Dossier.Missing;
import nl.loket.web.shell.Shell.NavItem;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the frame of a dossier page: {@code desk/dossier :: header}, {@code :: aside} and {@code :: crumbs} read the model attribute
 * {@code dossier} that this puts there.
 */
@Component
public class DossierHeader {

    private final TrajectoryDesk trajectories;
    private final StandstillDesk standstills;
    private final Circle circle;
    private final Words words;

    DossierHeader(TrajectoryDesk trajectories, StandstillDesk standstills, Circle circle, Words words) {
        this.trajectories = trajectories;
        this.standstills = standstills;
        this.circle = circle;
        this.words = words;
    }

    /** Puts the frame into the model; to someone whose person it is not, the dossier does not exist (404). */
    public Dossier into(Model model, Actor actor, UUID trajectory, DossierTab current) {
        var view = trajectories.view(actor, new TrajectoryId(trajectory));
        var dossier = dossier(actor, view, current);
        model.addAttribute("dossier", dossier);
        return dossier;
    }

    private Dossier dossier(Actor actor, TrajectoryView view, DossierTab current) {
        var around = circle.of(view.person());
        var owner = owner(around);
        var ahead = trajectories.gates(actor, view.id());
        return new Dossier(
                view,
                words.name(view.person()),
                state(view),
                standstills.now(actor, view.id()).map(this::still).orElse(null),
                owner.map(o -> words.name(o.other())).orElse(null),
                owner.map(o -> actor.is(o.other())).orElse(false),
                ahead,
                ahead.stream().map(gate -> card(view, gate)).toList(),
                around.stream().map(this::member).toList(),
                tabs(view, current));
    }

    private String still(StandstillView now) {
        return words.say(
                "desk.standstill.now", now.kind(), words.date(now.period().until()));
    }

    private static Optional<Relation> owner(List<Relation> around) {
        return around.stream().filter(r -> r.kind() == Relation.Kind.CASE_OWNER).findFirst();
    }

    private String state(TrajectoryView view) {
        return view.status().phase().map(words::label).orElseGet(() -> words.label(view.status()));
    }

    private Member member(Relation relation) {
        return new Member(
                words.name(relation.other()),
                words.label(relation.kind()),
                relation.period().from());
    }

    private GateCard card(TrajectoryView view, GateView gate) {
        var missing = gate.unmet().stream().map(u -> missing(view, u)).toList();
        var title = gate.gate() == null ? words.label(gate.to()) : words.label(gate.gate());
        return new GateCard(title, gate.to(), missing, missing.isEmpty() && byHand(gate), gate.needsReason());
    }

    /** The start of the pre-track is passed by the intake's decision; the system's own gate stands open only after it was taken back. */
    private static boolean byHand(GateView gate) {
        return gate.gate() != Gate.GT_02;
    }

    private Missing missing(TrajectoryView view, Unmet unmet) {
        var at = unmet.fixedAt();
        return new Missing(words.unmet(unmet), at.startsWith("/") ? at : "/loket/mensen/" + view.id() + "/" + at);
    }

    private static List<NavItem> tabs(TrajectoryView view, DossierTab current) {
        return Arrays.stream(DossierTab.values())
                .map(tab -> new NavItem(tab.labelKey(), "/loket/mensen/" + view.id() + tab.path(), tab == current))
                .toList();
    }
}
