package id.notulis.exchange.people;

import id.notulis.model.people.PersonName;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody as a list has them. What is blank was not said.
///
/// @param row in which they stand, from 1
/// @param name as far as the list tells it
/// @param number NRP or NIP
/// @param phone telephone number
/// @param post what somebody is
/// @param organisation where, by name or abbreviation
/// @param since the first day of that post
public record ListedPerson(
        int row,
        PersonName name,
        String number,
        String phone,
        String post,
        String organisation,
        Optional<LocalDate> since) {

    /// Whether another row says the same of the same person.
    public boolean says(ListedPerson other) {
        return name.equals(other.name)
                && number.equals(other.number)
                && phone.equals(other.phone)
                && post.equals(other.post)
                && organisation.equals(other.organisation)
                && since.equals(other.since);
    }
}
