package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Download;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that we keep about me, to read and to take away (13.6). */
@Controller
@RequestMapping("/mijn/gegevens/download")
class OwnDataController {

    private final OwnDataReader reader;
    private final MyData data;

    OwnDataController(OwnDataReader reader, MyData data) {
        this.reader = reader;
        this.data = data;
    }

    @GetMapping
    String read(Actor actor, Model model) {
        model.addAttribute("data", reader.of(actor));
        return "candidate/own-data";
    }

    @GetMapping("/alles")
    void take(Actor actor, HttpServletResponse response) throws IOException {
        data.begin(actor); // first, so that who may not gets a page
        response.setContentType("application/zip");
        Download.headers("1-loket.zip").forEach((name, values) -> response.setHeader(name, values.getFirst()));
        data.zip(actor, response.getOutputStream());
    }
}
