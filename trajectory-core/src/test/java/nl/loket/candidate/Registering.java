package nl.loket.candidate;

import nl.loket.account.EmailAddress;
import nl.loket.party.PersonName;

/** Registrations for tests. */
public final class Registering {

    private Registering() {}

    public static Register as(String given, String email) {
        return with(given, email, Diploma.HBO);
    }

    public static Register with(String given, String email, Diploma diploma) {
        return new Register(
                new PersonName(given, "El Amrani"),
                new EmailAddress(email),
                new Postcode("1098 XG"),
                diploma,
                "Tien jaar accountant, en elke zaterdag voetbaltrainer.",
                "nl",
                true,
                true);
    }
}
