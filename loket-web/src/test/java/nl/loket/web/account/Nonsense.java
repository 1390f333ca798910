package nl.loket.web.account;

import java.util.List;

/** What forms must survive. */
final class Nonsense {

    private Nonsense() {}

    static List<String> texts() {
        return List.of(
                "",
                "   ",
                "naam",
                "<script>alert('x')</script>",
                "a@b.nl\r\nBcc: c@d.nl",
                "👩‍🏫".repeat(1_500),
                "مرحبا بالعالم ".repeat(720),
                "x".repeat(10_000));
    }
}
