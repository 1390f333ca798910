package nl.loket.web.site;

import java.util.List;
import java.util.Locale;
import nl.loket.content.PublishedTexts;
import nl.loket.content.TextKind;
import nl.loket.trajectory.Route;
import org.springframework.stereotype.Component;

/** What was written about each route, in the order of the site: one overview, the same for everyone (RT-10). */
@Component
class RouteTexts {

    private final PublishedTexts texts;

    RouteTexts(PublishedTexts texts) {
        this.texts = texts;
    }

    /** A route, with what is written about it in the language of the page. */
    record Told(Route route, ReadController.Reading text) {}

    List<Told> all(Locale language) {
        return texts.of(TextKind.ROUTE).stream()
                .map(text -> new Told(route(text.slug()), ReadController.Reading.of(text, language)))
                .toList();
    }

    /** The names that the routes have in an address: of texts that come with the product, and never change. */
    private static Route route(String slug) {
        return switch (slug) {
            case "zij-instroom-in-beroep" -> Route.ZIB;
            case "verkorte-deeltijd" -> Route.SHORT_PART_TIME;
            case "voltijd" -> Route.FULL_TIME;
            case "deeltijd" -> Route.PART_TIME;
            case "duaal" -> Route.DUAL;
            case "versneld-voor-de-klas" -> Route.ACCELERATED;
            case "modulair" -> Route.MODULAR;
            default -> throw new IllegalStateException("a text about no route: " + slug);
        };
    }
}
