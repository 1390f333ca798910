package nl.loket.finance;

import java.util.Arrays;
import java.util.List;

/** Where the plan contradicts itself: shown beside the amounts as printed, never corrected (AMB-35, AMB-36, AMB-37). */
public enum Discrepancy {
    D1(DiscrepancyKind.TOTAL, "C-P-01"),
    D2(DiscrepancyKind.TOTAL, "F-O-01"),
    D3(DiscrepancyKind.TOTAL, "F-O-01"),
    D4(DiscrepancyKind.TOTAL),
    D5(DiscrepancyKind.TOTAL),
    L1(DiscrepancyKind.WORDS, "D-P-01"),
    L2(DiscrepancyKind.WORDS, "A-O-06"),
    L3(DiscrepancyKind.WORDS, "D-P-02"),
    L4(DiscrepancyKind.WORDS),
    L5(DiscrepancyKind.WORDS, "A-O-09"),
    L6(DiscrepancyKind.WORDS, "F-O-01"),
    C1(DiscrepancyKind.CHAPTER, "A-O-06"),
    C2(DiscrepancyKind.CHAPTER, "D-P-01", "D-P-02", "D-O-01"),
    C3(DiscrepancyKind.CHAPTER, "A-P-01", "A-P-04"),
    C4(DiscrepancyKind.CHAPTER, "B-P-01"),
    C7(DiscrepancyKind.CHAPTER, "F-P-05", "F-P-07"),
    C8(DiscrepancyKind.CHAPTER, "A-O-05", "A-O-06");

    private final DiscrepancyKind kind;
    private final List<String> lines;

    Discrepancy(DiscrepancyKind kind, String... lines) {
        this.kind = kind;
        this.lines = List.of(lines);
    }

    public DiscrepancyKind kind() {
        return kind;
    }

    /** The lines it is about; none when it is about a table. */
    public List<String> lines() {
        return lines;
    }

    /** The message that explains it. */
    public String textKey() {
        return "finance.discrepancy." + name();
    }

    /** What there is to say about this line. */
    static List<Discrepancy> of(String line) {
        return Arrays.stream(values()).filter(d -> d.lines.contains(line)).toList();
    }
}
