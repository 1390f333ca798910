package nl.loket.web.admin;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import nl.loket.programme.Norm;
import nl.loket.programme.NormChangeView;
import nl.loket.programme.NormUnit;
import nl.loket.programme.NormView;
import nl.loket.programme.Rate;
import nl.loket.programme.RateView;
import nl.loket.shared.Money;
import nl.loket.shared.PersonId;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Norms, rates and their edits as people read them. */
@Component
class Figures {

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    Row row(SchoolYear year, NormView norm) {
        var url = "/beheer/schooljaren/" + year + "/normen/" + norm.norm();
        return new Row(words.label(norm.norm()), text(norm.norm(), norm.value()), url);
    }

    Row row(SchoolYear year, RateView rate) {
        var url = "/beheer/schooljaren/" + year + "/tarieven/" + rate.rate();
        return new Row(words.label(rate.rate()), words.euro(rate.amount()) + ", " + words.label(rate.vat()), url);
    }

    /** 60 uur, ja. */
    String text(Norm norm, int value) {
        if (norm.unit() == NormUnit.YES_NO) {
            return words.say(value == 1 ? "admin.years.yes" : "admin.years.no");
        }
        return words.say("admin.years.amount." + norm.unit(), value);
    }

    /** The edits, newest first; each author's name is asked once. */
    List<Edit> edits(List<NormChangeView> changes) {
        var names = new HashMap<PersonId, String>();
        return changes.stream()
                .map(c -> new Edit(
                        words.day(c.on()),
                        title(c),
                        c.reason(),
                        c.by() == null ? words.say("admin.by-system") : names.computeIfAbsent(c.by(), words::name)))
                .toList();
    }

    private String title(NormChangeView change) {
        return switch (change.what()) {
            case null -> words.say("admin.years.edit.year");
            case Norm norm -> edit(norm, text(norm, whole(change.before())), text(norm, whole(change.after())));
            case Rate rate -> edit(rate, euro(change.before()), euro(change.after()));
            default -> words.label(change.what());
        };
    }

    private String edit(nl.loket.shared.Labelled what, String before, String after) {
        return words.say("admin.years.edit", words.label(what), before, after);
    }

    private static int whole(@Nullable BigDecimal value) {
        return value == null ? 0 : value.intValue();
    }

    private String euro(@Nullable BigDecimal value) {
        return value == null ? "" : words.euro(new Money(value));
    }

    /** A figure of a school year, in words, and where to change it. */
    record Row(String label, String value, String url) {}

    /** An edit, in words. */
    record Edit(String on, String title, String reason, String by) {}
}
