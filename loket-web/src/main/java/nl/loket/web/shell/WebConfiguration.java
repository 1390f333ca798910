package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.loket.shared.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Words in two languages, and who asks, for every controller. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    static final Locale DUTCH = Locale.of("nl", "NL");
    /** English words, Dutch figures. */
    static final Locale ENGLISH = Locale.of("en", "NL");

    private final CurrentVisitor visitor;
    private final Looked looked;
    private final LocaleResolver language;

    WebConfiguration(CurrentVisitor visitor, Looked looked, LocaleResolver language) {
        this.visitor = visitor;
        this.looked = looked;
        this.language = language;
    }

    /** Its cookie travels like the session's: in production over https only. */
    @Bean
    static LocaleResolver localeResolver(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        var resolver = new CookieLocaleResolver("taal");
        resolver.setDefaultLocale(DUTCH);
        resolver.setCookieSecure(secure);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ClosedByDefault());
        registry.addInterceptor(new LanguageChoice(language));
        registry.addInterceptor(looked);
    }

    /** What people type in a field of a kind of its own. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new HoursFormat());
        registry.addFormatter(new MoneyFormat());
        registry.addFormatter(new PostcodeFormat());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument(visitor));
        resolvers.add(new VersionArgument());
    }

    /** {@code ?taal=en} chooses English from here on, {@code ?taal=nl} Dutch. */
    private record LanguageChoice(LocaleResolver resolver) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            var asked = request.getParameter("taal");
            Arrays.stream(new Locale[] {DUTCH, ENGLISH})
                    .filter(locale -> locale.getLanguage().equals(asked))
                    .forEach(locale -> resolver.setLocale(request, response, locale));
            return true;
        }
    }

    private record VersionArgument() implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(SeenVersion.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
            return Seen.version(request.getParameter("seenVersion"));
        }
    }

    private record ActorArgument(CurrentVisitor visitor) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
            return visitor.actor(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
