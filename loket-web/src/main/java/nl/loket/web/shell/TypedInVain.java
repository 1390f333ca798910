package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The sentences somebody typed into a form that was turned away, so that the page that says to wait can give them back. Kept nowhere but in that answer. */
@ControllerAdvice
class TypedInVain {

    private static final String WORDS = TypedInVain.class.getName();

    static void keep(HttpServletRequest request) {
        request.setAttribute(WORDS, KeptForm.of(request).words());
    }

    @ModelAttribute("typedInVain")
    Object words(HttpServletRequest request) {
        var words = request.getAttribute(WORDS);
        return words == null ? List.of() : words;
    }
}
