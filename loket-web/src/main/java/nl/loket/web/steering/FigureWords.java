package nl.loket.web.steering;

import nl.loket.programme.NormUnit;
import nl.loket.steering.Figure;
import nl.loket.steering.KpiView;
import nl.loket.steering.Standing;
import nl.loket.steering.Target;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures as people read them: a number, "< 5", a mark, or from when on there is one. Templates call it {@code @figureWords}. */
@Component("figureWords")
class FigureWords {

    private final Words words;

    FigureWords(Words words) {
        this.words = words;
    }

    /** 42, &lt; 5, or the mark of what is kept back. */
    public String text(@Nullable Figure figure) {
        if (figure == null) {
            return words.say("steering.none");
        }
        return figure.isShown() ? String.valueOf(figure.number()) : words.say("steering.figure." + figure.kind());
    }

    /** 180, 90%, 8. */
    public String target(@Nullable Target target) {
        if (target == null) {
            return words.say("steering.none");
        }
        return target.unit() == NormUnit.PERCENT
                ? words.say("steering.percent", target.value())
                : String.valueOf(target.value());
    }

    /** What stands in the place of the figure: 42, 91%, &lt; 5, or "nog niet". */
    public String outcome(KpiView kpi) {
        if (!kpi.standing().isTold()) {
            return words.say("steering.standing.short." + kpi.standing().kind());
        }
        if (!kpi.isShare()) {
            return text(kpi.numerator());
        }
        return kpi.percent().map(p -> words.say("steering.percent", p)).orElseGet(() -> words.say("steering.none"));
    }

    /** 182 of 200: what a share was made of; empty for a number. */
    public String parts(KpiView kpi) {
        if (!kpi.standing().isTold() || !kpi.isShare()) {
            return "";
        }
        return words.say("steering.parts", text(kpi.numerator()), text(kpi.denominator()));
    }

    /** So far, or from when on it can be told and why. */
    public String standing(KpiView kpi) {
        var standing = kpi.standing();
        return switch (standing.kind()) {
            case FINAL -> "";
            case SO_FAR -> words.say("steering.standing.SO_FAR");
            case NOT_YET ->
                words.say("steering.standing.NOT_YET", words.date(standing.from()))
                        + " "
                        + words.say(kpi.kpi().waitingKey());
            case NO_SOURCE -> words.say(kpi.kpi().waitingKey());
        };
    }

    /** The same for a column of a table: what it was made of, that it still changes, or from when on it can be told. */
    public String about(KpiView kpi) {
        var from = kpi.standing().from();
        if (from != null) {
            return words.say("steering.from", words.date(from));
        }
        return kpi.standing().kind() == Standing.Kind.SO_FAR
                ? (parts(kpi) + " " + words.say("steering.so-far")).strip()
                : parts(kpi);
    }

    /** A sentence of the chart: what a bar says, in words. */
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
