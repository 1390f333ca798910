package nl.loket.party;

import java.util.function.Function;
import nl.loket.shared.Labelled;

/** What two editions of the register may say differently of one school. */
public enum SchoolField implements Labelled {
    NAME(SchoolFacts::name),
    KIND(SchoolFacts::kind),
    BOARD(facts -> facts.boardName() + " (" + facts.boardNumber() + ")"),
    STREET(SchoolFacts::street),
    POSTCODE(SchoolFacts::postcode),
    CITY(SchoolFacts::city),
    WEBSITE(SchoolFacts::website),
    LOCATION(SchoolFacts::location);

    private final Function<SchoolFacts, String> value;

    SchoolField(Function<SchoolFacts, String> value) {
        this.value = value;
    }

    String of(SchoolFacts facts) {
        return value.apply(facts);
    }

    @Override
    public String labelKey() {
        return "party.school-field." + name();
    }
}
