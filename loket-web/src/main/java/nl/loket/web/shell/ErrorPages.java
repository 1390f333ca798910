package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a person sees when something is not there, not allowed, changed by someone else, or broken. Never a stack trace. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final ShellAdvice shell;
    private final Words words;

    ErrorPages(ShellAdvice shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    /** Not there, not yours, or not even an id: the same page. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, Map.of());
    }

    /** Nonsense in an address is not found; in a form it comes from a page that is old. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView unreadable(HttpServletRequest request, MethodArgumentTypeMismatchException nonsense) {
        return nonsense.getParameter().hasParameterAnnotation(RequestParam.class) ? old(request) : notFound(request);
    }

    /** A form without what our page puts in it comes from a page that is old. */
    @ExceptionHandler(MissingServletRequestParameterException.class)
    ModelAndView missing(HttpServletRequest request) {
        return old(request);
    }

    private ModelAndView old(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? page(request, HttpStatus.CONFLICT, Map.of("changed", words.say("shell.error.409.old")))
                : notFound(request);
    }

    @ExceptionHandler(NotAllowed.class)
    ModelAndView notAllowed(HttpServletRequest request) {
        return page(request, HttpStatus.FORBIDDEN, Map.of());
    }

    @ExceptionHandler(Conflict.class)
    ModelAndView changed(HttpServletRequest request, Conflict conflict) {
        return page(request, HttpStatus.CONFLICT, Map.of("changed", say(conflict)));
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ModelAndView changedAtOnce(HttpServletRequest request) {
        return page(request, HttpStatus.CONFLICT, Map.of());
    }

    /** A rule that no form caught: still a clear text, on a page of its own. */
    @ExceptionHandler(RuleViolation.class)
    ModelAndView refused(HttpServletRequest request, RuleViolation no) {
        return page(request, HttpStatus.UNPROCESSABLE_CONTENT, Map.of("changed", say(no)));
    }

    @ExceptionHandler(Exception.class)
    ModelAndView broken(HttpServletRequest request, Exception bug) throws Exception {
        if (bug instanceof org.springframework.web.ErrorResponse answer
                        && answer.getStatusCode().is4xxClientError()
                || bug instanceof org.springframework.security.access.AccessDeniedException) {
            throw bug;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {} at {} {}", reference, request.getMethod(), CurrentVisitor.path(request), bug);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of("reference", reference));
    }

    private String say(RuleViolation no) {
        return words.say(no.messageKey(), no.arguments().toArray());
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page = new ModelAndView("error/" + status.value(), model, status);
        page.addObject("shell", shell.shell(request));
        return page;
    }
}
