package id.notulis.work;

import id.notulis.model.people.Person;
import id.notulis.model.people.Rank;

/// What is typed of a person, field by field.
public enum PersonField {
    FRONT_TITLES,
    NAME,
    BACK_TITLES,
    RANK,
    NUMBER,
    PHONE;

    /// As it stands in its field.
    public String typed(Person person) {
        return switch (this) {
            case FRONT_TITLES -> person.name().frontTitles();
            case NAME -> person.name().name();
            case BACK_TITLES -> person.name().backTitles();
            case RANK -> person.name().rank().map(Rank::abbreviation).orElse("");
            case NUMBER -> person.serviceNumber();
            case PHONE -> person.phone();
        };
    }
}
