package nl.loket.web.shell;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/**
 * Makes HTML of what people wrote in Markdown. Safe by how it is made: HTML in it is shown as typed, addresses that are not of the web are emptied, and a
 * picture becomes its description. The page's h1 stays the only one. Templates call it {@code @markdown}.
 */
@Component("markdown")
public class Markdown {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private final Parser parser =
            Parser.builder().extensions(TABLES).postProcessor(Markdown::tidy).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(_ -> new Attributes())
            .build();

    /** The HTML of a text, with headings from h2 on. */
    public String html(String text) {
        return renderer.render(parser.parse(text));
    }

    private static Node tidy(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(2, heading.getLevel()));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                while (image.getFirstChild() != null) {
                    image.insertBefore(image.getFirstChild());
                }
                image.unlink();
            }
        });
        return document;
    }

    /** Tables as all our tables are: heads with a scope, and the head beside each cell where the screen is narrow. */
    private static final class Attributes implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof TableBlock) {
                attributes.put("class", "table");
            } else if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.put("scope", "col");
            } else if (node instanceof TableCell cell && cell.getPrevious() != null) {
                attributes.put("data-label", headOf(cell));
            }
        }

        private static String headOf(TableCell cell) {
            var column = 0;
            for (var before = cell.getPrevious(); before != null; before = before.getPrevious()) {
                column++;
            }
            var table = cell.getParent().getParent().getParent();
            var head = table.getFirstChild().getFirstChild().getFirstChild();
            for (var next = 0; next < column && head != null; next++) {
                head = head.getNext();
            }
            return head == null ? "" : words(head);
        }

        private static String words(Node node) {
            var words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }
            });
            return words.toString();
        }
    }
}
