package nl.loket.web.school;

import java.time.LocalDate;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.ConfirmProposal;
import nl.loket.placement.KeepPlaces;
import nl.loket.placement.PlacementId;
import nl.loket.placement.PlacementType;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.ProposalId;
import nl.loket.placement.ProposePlace;
import nl.loket.placement.Said;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.Wish;
import nl.loket.shared.Actor;
import nl.loket.shared.SchoolYear;
import nl.loket.web.Cast;
import nl.loket.web.Cast.Traveller;
import org.springframework.boot.test.context.TestComponent;

/** A school that trains, and who is proposed there or has a place, for tests of the pages of its head. */
@TestComponent
public class SchoolPeople {

    static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);
    private static final Actor TEST = Actor.system("test");

    private final ProposalDesk proposals;
    private final SchoolDesk offers;
    private final SchoolRegister schools;
    private final Cast cast;

    SchoolPeople(ProposalDesk proposals, SchoolDesk offers, SchoolRegister schools, Cast cast) {
        this.proposals = proposals;
        this.offers = offers;
        this.schools = schools;
        this.cast = cast;
    }

    /** A school that takes part, with that many places and designated this year. */
    public String training(int which, int places) {
        var school = schools.schools().stream()
                .filter(s -> s.status() == BoardStatus.PARTICIPATING)
                .skip(which)
                .findFirst()
                .orElseThrow()
                .id();
        offers.keepPlaces(TEST, new KeepPlaces(school, SchoolYear.of(MONDAY), places, true, 0));
        return school;
    }

    public ProposalId proposed(Traveller traveller, String school, PlacementType type, LocalDate from) {
        return proposals.propose(
                TEST,
                new ProposePlace(
                        traveller.trajectory(),
                        new Wish(school, type, from, null, null, null),
                        "Dicht bij huis",
                        "Speelt gitaar",
                        cast.view(traveller).version()));
    }

    public PlacementId placed(Traveller traveller, String school, PlacementType type, LocalDate from) {
        var proposal = proposed(traveller, school, type, from);
        return proposals.confirm(TEST, new ConfirmProposal(proposal, null, true, new Said("Renske", MONDAY)));
    }
}
