package nl.loket.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The texts that come with the product: whole, in both languages, and all that the plan asks for. */
class ShippedTextsTest {

    @Test
    void everyTextCanBeReadInBothLanguages() {
        assertThat(ShippedTexts.all()).allSatisfy(text -> {
            assertThat(text.wordings().complete()).as(text.slug()).isTrue();
            assertThat(text.wordings().dutch()).isNotEqualTo(text.wordings().english());
            assertThat(text.slug()).isEqualTo(Slug.of(text.slug()));
            for (var wording :
                    new Wording[] {text.wordings().dutch(), text.wordings().english()}) {
                assertThat(wording.title().length()).isLessThanOrEqualTo(Wording.LONGEST_TITLE);
                assertThat(wording.lead().length()).isLessThanOrEqualTo(Wording.LONGEST_LEAD);
                assertThat(wording.lead().isEmpty()).isEqualTo(!text.kind().hasLead());
                assertThat(wording.body().length()).isLessThanOrEqualTo(Wording.LONGEST_BODY);
            }
        });
    }

    /** PUB-18: TIP-Z1 … Z7, TIP-C1 … C5, TIP-H1 … H7, TIP-B1 … B9, TIP-O1 … O8. */
    @Test
    void thirtySixTipsForFiveAudiences() {
        var tips = ShippedTexts.all().stream()
                .filter(text -> text.kind() == TextKind.TIPS)
                .toList();

        assertThat(tips)
                .extracting(text -> TextTopic.valueOf(text.topic()))
                .containsExactlyElementsOf(TextTopic.of(TextKind.TIPS));
        assertThat(tips).extracting(text -> items(text.wordings().dutch())).containsExactly(7L, 5L, 7L, 9L, 8L);
        assertThat(tips).extracting(text -> items(text.wordings().english())).containsExactly(7L, 5L, 7L, 9L, 8L);
    }

    /** PUB-06 … PUB-11, PUB-12, PUB-13, PUB-17, PUB-19 and PUB-20. */
    @Test
    void whatThePlanWantsPeopleToKnowIsThere() {
        assertThat(ShippedTexts.all())
                .extracting(ShippedTexts.Shipped::slug)
                .contains(
                        "welke-schaal-krijg-ik",
                        "wordt-mijn-opleidingsdag-betaald",
                        "hoe-werkt-de-tripartiete-overeenkomst",
                        "wie-begeleidt-mij-en-wat-weet-mijn-leidinggevende",
                        "houdt-de-school-rekening-met-mijn-studie",
                        "wat-als-ik-stop-of-achterloop",
                        "wat-als-ik-de-stad-verlaat",
                        "amsterdams-pakket",
                        "opleiden-voor-de-stad",
                        "twee-onderzoeken",
                        "onze-visie");
    }

    private static long items(Wording wording) {
        return Arrays.stream(wording.body().split("\n"))
                .filter(line -> line.matches("\\d+\\. .*"))
                .count();
    }
}
