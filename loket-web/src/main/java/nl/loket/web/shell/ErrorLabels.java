package nl.loket.web.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Begins each line of the list of errors above a form with the label of its field, so that the same sentence about two fields says which. The
 * label stands further down the page: from a list of errors on the page waits until all its labels are known. A page without one does not.
 */
@Component
final class ErrorLabels extends AbstractDialect implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1000;

    ErrorLabels() {
        super("error labels");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, PRECEDENCE));
    }

    /** Sees one page go by. Made by the template engine. */
    public static final class Handler extends AbstractTemplateHandler {

        /** The element with this id, after the name of a field, holds the label and no other element. */
        private static final String LABEL = "-label";

        /** On each line of the list: the name of its field. */
        private static final String LINE = "data-error-of";

        private final Map<String, String> labels = new HashMap<>();
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean waits;
        private @Nullable String labelled;
        private @Nullable ITemplateContext context;

        @Override
        public void setContext(ITemplateContext context) {
            super.setContext(context);
            this.context = context;
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            var id = tag.getAttributeValue("id");
            if (id != null && id.endsWith(LABEL)) {
                labelled = id.substring(0, id.length() - LABEL.length());
            }
            pass(() -> super.handleOpenElement(tag));
            var field = tag.getAttributeValue(LINE);
            if (field != null) {
                waits = true;
                pass(() -> label(field));
            }
        }

        @Override
        public void handleText(IText text) {
            if (labelled != null) {
                labels.merge(labelled, text.getText(), String::concat);
            }
            pass(() -> super.handleText(text));
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            labelled = null;
            pass(() -> super.handleCloseElement(tag));
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            pass(() -> super.handleStandaloneElement(tag));
        }

        @Override
        public void handleComment(IComment comment) {
            pass(() -> super.handleComment(comment));
        }

        @Override
        public void handleTemplateEnd(ITemplateEnd end) {
            waiting.forEach(Runnable::run);
            waiting.clear();
            super.handleTemplateEnd(end);
        }

        private void pass(Runnable event) {
            if (waits) {
                waiting.add(event);
            } else {
                event.run();
            }
        }

        private void label(String field) {
            var label = labels.getOrDefault(field, "").strip();
            if (!label.isEmpty()) {
                var colon = label.matches("(?s).*[?!.:]") ? " " : ": ";
                var models = Objects.requireNonNull(context).getModelFactory();
                super.handleText(models.createText(label + colon));
            }
        }
    }
}
