package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ListPageTest {

    @Test
    void filtersStayInEveryAddress() {
        var page = ListPage.of(List.of("a"), 60, query("zoek=de+Vries&fase=A&pagina=2&volgorde=-naam"));
        assertThat(page.pageUrl(3)).isEqualTo("/loket/mensen?zoek=de+Vries&fase=A&volgorde=-naam&pagina=3");
        assertThat(page.sortUrl("fase")).isEqualTo("/loket/mensen?zoek=de+Vries&fase=A&volgorde=fase&pagina=1");
    }

    @Test
    void askingForTheSameOrderAgainTurnsItRound() {
        var page = ListPage.of(List.of("a"), 60, query("volgorde=naam"));
        assertThat(page.sortUrl("naam")).contains("volgorde=-naam");
        assertThat(page.ariaSort("naam")).isEqualTo("ascending");
        assertThat(page.ariaSort("fase")).isEqualTo("none");
    }

    @Test
    void anOrderThatIsNotOfferedIsNotUsed() {
        var query = query("volgorde=naam;drop table x&pagina=-4");
        assertThat(query.sort()).isEqualTo("deadline");
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.offset()).isZero();
    }

    @Test
    void aPageInTheMiddleOffersItsNeighboursAndBothEnds() {
        var query = query("pagina=4");
        var page = ListPage.of(List.of("a", "b"), 182, query);
        assertThat(query.offset()).isEqualTo(75);
        assertThat(page.firstRow()).isEqualTo(76);
        assertThat(page.lastRow()).isEqualTo(77);
        assertThat(page.numbers()).containsExactly(1, 0, 3, 4, 5, 0, 8);
    }

    private static ListQuery query(String text) {
        var request = new MockHttpServletRequest("GET", "/loket/mensen");
        request.setQueryString(text);
        for (var pair : text.split("&")) {
            request.addParameter(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return ListQuery.from(request, 25, "deadline", "naam", "fase");
    }
}
