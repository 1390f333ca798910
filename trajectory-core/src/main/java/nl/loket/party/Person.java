package nl.loket.party;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.loket.shared.PersonId;

/** Somebody the portal knows by name. Everything else about them belongs to the area that needs it. */
@Entity
@Table(schema = "core", name = "person")
class Person {

    @EmbeddedId
    @jakarta.persistence.AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private int version;

    private String givenName;

    private String familyName;

    private String language;

    protected Person() {}

    Person(PersonId id, PersonName name, String language) {
        this.id = id;
        this.givenName = name.given();
        this.familyName = name.family();
        this.language = language;
    }

    void rename(PersonName name) {
        this.givenName = name.given();
        this.familyName = name.family();
    }

    void speak(String newLanguage) {
        this.language = newLanguage;
    }

    PersonView view() {
        return new PersonView(id, new PersonName(givenName, familyName), language);
    }
}
