package nl.loket.web.shell;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** What people type, without the spaces around it and without the one character that PostgreSQL cannot keep. */
@ControllerAdvice
class TypedText {

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor("\0", false));
    }
}
