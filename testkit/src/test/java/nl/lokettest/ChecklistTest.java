package nl.lokettest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checklist finds what it is there for. */
class ChecklistTest {

    @Test
    void aGoodPageHasNoFaults() {
        assertThat(Checklist.faults(page("<h1>Mensen</h1><p>Niemand</p>"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h2>Mensen</h2>                                                                    | there are 0 h1
            <h1>Mensen</h1><h1>Nog een</h1>                                                    | there are 2 h1
            <h1>Mensen</h1><p><li>a</li></p>                                                   | HTML: Element
            <h1 foo="a">Mensen</h1>                                                            | HTML: Attribute
            <h1 id="a">Mensen</h1><p id="a">b</p>                                              | an id for the second time
            <h1>Mensen</h1><input type="search" name="q">                                      | no label
            <h1>Mensen</h1><label for="q"></label><input id="q" name="q">                      | no label
            <h1>Mensen</h1><a href="/a"><span aria-hidden="true">x</span></a>                  | nothing to read out
            <h1>Mensen</h1><a href="/a">Wijzig</a><a href="/b">Wijzig</a>                      | the same words as a link to elsewhere
            <h1>Mensen</h1><nav><a href="/a">A</a><a href="/b">A</a></nav>                      | the same words as a link to elsewhere
            <h1>Mensen</h1><section data-error-summary><a href="#a">Vul in</a><a href="#b">Vul in</a></section> | the same words as a link to elsewhere
            <h1>Mensen</h1><p aria-describedby="nowhere">a</p>                                 | aria-describedby points nowhere
            <h1>Mensen</h1><div class="notice">Opgeslagen</div>                                | a message that is not announced
            <h1>Mensen</h1><input id="q" aria-label="Naam" aria-invalid="true">                | wrong, but not said why or not said above
            <h1>Mensen</h1><section data-error-summary><a href="#q">Vul in</a></section>       | an error of no field
            """)
    void eachFaultIsFound(String body, String fault) {
        assertThat(Checklist.faults(page(body))).anyMatch(found -> found.startsWith(fault));
    }

    @Test
    void theSameWordsMayLeadToTheSamePlaceOrHaveANameOfTheirOwn() {
        assertThat(Checklist.faults(page("""
                <h1>Mensen</h1><a href="/a">Wijzig</a> <a href="/a">Wijzig</a>
                <a href="/b">Wijzig<span> het adres</span></a> <a href="/c" aria-label="Wijzig de naam">Wijzig</a>
                <nav aria-label="Dossier"><a href="/d">Wijzig</a></nav>"""))).isEmpty();
    }

    private static String page(String body) {
        return "<!doctype html><html lang=\"nl\"><head><title>Proef</title></head><body>" + body + "</body></html>";
    }
}
