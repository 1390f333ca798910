package nl.loket.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsAreFoundInAnyOrderWithoutCapitalsAndAccents() {
        assertThat(SearchWords.allIn("Ik ben student én collega", "COLLEGA en")).isTrue();
        assertThat(SearchWords.allIn("De Kröger", "kroger")).isTrue();
        assertThat(SearchWords.allIn("De Kroger", "Kröger")).isTrue();
    }

    @Test
    void eachWordMustBeThereAndNothingToLookForFindsAll() {
        assertThat(SearchWords.allIn("De Boomgaard", "boomgaard kade")).isFalse();
        assertThat(SearchWords.allIn("De Boomgaard", "")).isTrue();
    }
}
