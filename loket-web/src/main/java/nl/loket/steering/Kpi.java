package nl.loket.steering;

import java.util.Optional;
import nl.loket.programme.Norm;
import nl.loket.shared.Labelled;
import org.jspecify.annotations.Nullable;

/** The goals of section 4.1 that are steered by here: a number, or a share of those who were one step before. */
public enum Kpi implements Labelled {
    KPI_01(Norm.TARGET_STARTS, Counted.STARTED, null),
    KPI_02(Norm.TARGET_SHARE_PRE_TRACK, Counted.PRE_TRACK, Counted.INTAKE_READY),
    KPI_03(Norm.TARGET_SHARE_SUITABLE, Counted.APPOINTMENT, Counted.PRE_TRACK),
    KPI_04(Norm.TARGET_SHARE_STARTED, Counted.STARTED, Counted.APPOINTMENT),
    KPI_05(Norm.TARGET_SHARE_CERTIFIED, Counted.CERTIFIED_IN_TIME, Counted.STARTED),
    /** Of certificate holders (AMB-13); no area knows yet who still teaches. */
    KPI_06(Norm.TARGET_SHARE_STAYING, null, null),
    /** No area asks for it yet. */
    KPI_07(Norm.TARGET_APPRECIATION, null, null),
    KPI_08(Norm.TARGET_COACHES, Counted.COACHES, null);

    private final Norm target;
    private final @Nullable Counted numerator;
    private final @Nullable Counted denominator;

    Kpi(Norm target, @Nullable Counted numerator, @Nullable Counted denominator) {
        this.target = target;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    Norm target() {
        return target;
    }

    public Optional<Counted> numerator() {
        return Optional.ofNullable(numerator);
    }

    public Optional<Counted> denominator() {
        return Optional.ofNullable(denominator);
    }

    /** As the requirements write it: KPI-01. */
    public String id() {
        return name().replace('_', '-');
    }

    @Override
    public String labelKey() {
        return "steering.kpi." + name();
    }

    /** The message that says what is counted, of whom, and from when on. */
    public String definitionKey() {
        return "steering.kpi-definition." + name();
    }

    /** The message that says why it cannot be told yet. */
    public String waitingKey() {
        return "steering.kpi-waiting." + name();
    }
}
