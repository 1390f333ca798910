package nl.loket.web.candidate;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentId;
import nl.loket.shared.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What I uploaded, and everything we know of me, to take away. */
@Controller
@RequestMapping("/mijn/documenten")
class DocumentController {

    private final DocumentDesk documents;
    private final MyData data;

    DocumentController(DocumentDesk documents, MyData data) {
        this.documents = documents;
        this.data = data;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("documents", documents.of(actor, actor.requirePerson()));
        return "candidate/documents";
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable UUID id) {
        var stored = documents.open(actor, new DocumentId(id));
        return file(
                stored.bytes(), stored.view().type().mediaType(), stored.view().downloadName());
    }

    @GetMapping("/alles")
    ResponseEntity<byte[]> everything(Actor actor) {
        return file(data.zip(actor), "application/zip", "1-loket.zip");
    }

    /** Never shown in the browser, never guessed at, never kept on the way. */
    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
