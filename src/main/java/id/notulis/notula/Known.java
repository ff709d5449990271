package id.notulis.notula;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.Zone;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import java.util.List;

/// What a reader of files has to know of the book they are to go into.
///
/// @param names takes names apart by the book's lists of ranks and titles
/// @param zone the office's zone, for times that name none
/// @param agreements every agreement of the book
/// @param people every person of the book
/// @param organisations every organisation of the book
public record Known(
        NameReader names,
        Zone zone,
        List<Agreement> agreements,
        List<Person> people,
        List<Organisation> organisations) {

    public Known {
        agreements = List.copyOf(agreements);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }

    /// A book with nothing in it but its lists.
    public static Known nothing(NameReader names, Zone zone) {
        return new Known(names, zone, List.of(), List.of(), List.of());
    }
}
