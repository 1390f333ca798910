package nl.loket.content;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the texts that come with the product on the site, after business time was set and before any demo begins. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 120)
class TextsAtStart implements ApplicationRunner {

    private final ShippedTexts texts;

    TextsAtStart(ShippedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        texts.ship();
    }
}
