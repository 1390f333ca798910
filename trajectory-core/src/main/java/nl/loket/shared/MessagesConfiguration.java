package nl.loket.shared;

import java.io.IOException;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of all areas: for pages, and for mail, which is written below the web. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    /** Every bundle in {@code i18n/} on the class path: an area brings its own words. */
    @Bean
    static MessageSource messageSource() throws IOException {
        var names = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
            names.add("i18n/" + Objects.requireNonNull(file.getFilename()).replaceAll("(_en)?\\.properties$", ""));
        }
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names.toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
