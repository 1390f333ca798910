package nl.loket.candidate;

/** What an application lacks first: of what comes after that nobody is reminded yet (12.3). What one may leave out is not here. */
enum Missing {
    /** Registered, and never seen again. */
    SIGN_IN("sign-in", "/mijn"),
    SELF_SCAN("scan", "/mijn"),
    CV("cv", "/mijn/cv"),
    MOTIVATION("motivation", "/mijn/motivatie"),
    /** A foreign one, which is to be verified (AMB-02). */
    DIPLOMA("diploma", "/mijn/documenten/nieuw");

    private final String name;
    private final String path;

    Missing(String name, String path) {
        this.name = name;
        this.path = path;
    }

    String template() {
        return "candidate.mail.unfinished-" + name;
    }

    /** Where it is put right. */
    String path() {
        return path;
    }
}
