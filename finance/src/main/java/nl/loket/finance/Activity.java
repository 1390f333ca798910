package nl.loket.finance;

import nl.loket.shared.Labelled;

/** The six activities of the budget (requirements 13.3). The plan's extract has letters only; the names say what is in them. */
public enum Activity implements Labelled {
    A,
    B,
    C,
    D,
    E,
    F;

    @Override
    public String labelKey() {
        return "finance.activity." + name();
    }
}
