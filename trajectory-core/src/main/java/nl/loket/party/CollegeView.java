package nl.loket.party;

/** A teacher college (pabo). */
public record CollegeView(String id, String name) {}
