package nl.loket.web.candidate;

import java.util.UUID;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentId;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Download;
import nl.loket.web.shell.FileRow;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What I uploaded. */
@Controller
@RequestMapping("/mijn/documenten")
class DocumentController {

    private final Mine mine;
    private final DocumentDesk documents;

    DocumentController(Mine mine, DocumentDesk documents) {
        this.mine = mine;
        this.documents = documents;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("documents", FileRow.of(actor, documents.of(actor, actor.requirePerson())));
        model.addAttribute("open", mine.trajectory(actor).status().open());
        return "candidate/documents";
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> download(Actor actor, @PathVariable UUID id) {
        return Download.of(documents.open(actor, new DocumentId(id)));
    }
}
