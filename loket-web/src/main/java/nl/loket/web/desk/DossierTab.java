package nl.loket.web.desk;

/** The pages of one dossier, in the order of their tabs. */
public enum DossierTab {
    OVERVIEW(""),
    STEPS("/stappen"),
    DOCUMENTS("/documenten"),
    INTAKE("/intake"),
    PLACEMENT("/plaatsing"),
    HOURS("/uren"),
    NOTES("/notities"),
    MAIL("/mail"),
    TIMELINE("/tijdlijn");

    private final String path;

    DossierTab(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String labelKey() {
        return "desk.tab." + name();
    }
}
