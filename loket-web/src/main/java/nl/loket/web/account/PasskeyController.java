package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.loket.account.SecondStepDesk;
import nl.loket.shared.SystemTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A passkey as second step: made, and used. The browser does the talking, so it takes JavaScript; the app is there for who has none. */
@Controller
@RequestMapping("/inloggen/passkey")
class PasskeyController {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyController.class);
    private static final int LONGEST_LABEL = 60;

    private final SecondStepDesk secondSteps;
    private final PasskeyCeremony ceremony;
    private final Entrance entrance;
    private final SystemTime time;

    PasskeyController(SecondStepDesk secondSteps, PasskeyCeremony ceremony, Entrance entrance, SystemTime time) {
        this.secondSteps = secondSteps;
        this.ceremony = ceremony;
        this.entrance = entrance;
        this.time = time;
    }

    @GetMapping
    String offer(HttpServletRequest request, Model model) {
        var arrival = Arrival.in(request, time.now());
        if (arrival.isEmpty()) {
            return "redirect:/inloggen";
        }
        model.addAttribute("renewing", arrival.get().renewing());
        return maySetUp(arrival.get()) ? "account/passkey" : "redirect:/inloggen/stap-2";
    }

    @PostMapping(path = "/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask(HttpServletRequest request) {
        return answer(Arrival.in(request, time.now()).map(arrival -> ceremony.ask(arrival.person(), request)));
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> use(
            @RequestParam String answer, HttpServletRequest request, HttpServletResponse response) {
        var arrival = Arrival.in(request, time.now());
        return next(arrival.filter(a -> proves(a, answer, request)), request, response);
    }

    @PostMapping(path = "/nieuw/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> askNew(HttpServletRequest request) {
        return answer(Arrival.in(request, time.now())
                .filter(this::maySetUp)
                .map(arrival -> ceremony.askNew(arrival.person(), request)));
    }

    @PostMapping(path = "/nieuw", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> keep(
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request,
            HttpServletResponse response) {
        var arrival = Arrival.in(request, time.now()).filter(this::maySetUp);
        return next(arrival.filter(a -> kept(a, answer, label, request)), request, response);
    }

    private boolean proves(Arrival arrival, String answer, HttpServletRequest request) {
        try {
            return ceremony.used(answer, request).equals(arrival.person());
        } catch (RuntimeException no) {
            LOG.info("Passkey refused: {}", no.getClass().getSimpleName());
            return false;
        }
    }

    private boolean kept(Arrival arrival, String answer, String label, HttpServletRequest request) {
        try {
            ceremony.keepNew(answer, named(label, request), request);
        } catch (RuntimeException no) {
            LOG.info("Passkey not kept: {}", no.getClass().getSimpleName());
            return false;
        }
        secondSteps.passkeyAdded(arrival.person());
        return true;
    }

    /** Who gives no name gets that of the device. */
    private static String named(String label, HttpServletRequest request) {
        var device = Device.of(request.getHeader("User-Agent"));
        var name = label.isBlank() ? Optional.ofNullable(device.system()).orElse("Passkey") : label.strip();
        return name.substring(0, Math.min(name.length(), LONGEST_LABEL));
    }

    private boolean maySetUp(Arrival arrival) {
        return arrival.renewing() || !secondSteps.of(arrival.person()).setUp();
    }

    private static ResponseEntity<String> answer(Optional<String> question) {
        return question.map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.unprocessableContent().build());
    }

    private ResponseEntity<Map<String, String>> next(
            Optional<Arrival> arrival, HttpServletRequest request, HttpServletResponse response) {
        return arrival.map(a -> ResponseEntity.ok(Map.of("to", entrance.proven(a, request, response))))
                .orElseGet(() -> ResponseEntity.unprocessableContent().build());
    }
}
