package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.loket.correspondence.MailAudience;
import nl.loket.correspondence.MailBook;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.MailFilter;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All mail to people with a trajectory, to find back what went to whom and what did not go. */
@Controller
class PostController {

    private final PostList post;
    private final MailBook book;
    private final Words words;

    PostController(PostList post, MailBook book, Words words) {
        this.post = post;
        this.book = book;
        this.words = words;
    }

    @GetMapping("/loket/post")
    String list(HttpServletRequest request, Model model) {
        var filter = MailFilter.of(request);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "mails",
                post.page(
                        filter,
                        ListQuery.from(
                                request, 25, "-tijd", PostList.ORDERS.keySet().toArray(String[]::new))));
        model.addAttribute("states", MailFilter.states(words));
        model.addAttribute("kinds", kinds());
        return "desk/post";
    }

    /** Those a person on the way can get, by when they go: two may have one subject. */
    private List<Choice> kinds() {
        return book.all().stream()
                .filter(kind -> kind.to() == MailAudience.CANDIDATE || kind.to() == MailAudience.EVERYBODY)
                .map(kind -> new Choice(kind.template(), words.say(kind.whenKey())))
                .toList();
    }
}
