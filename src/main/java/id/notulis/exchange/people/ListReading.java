package id.notulis.exchange.people;

import java.util.List;

/// What was understood of a list.
///
/// @param columns what its columns were taken for
/// @param people those of the rows that were understood, from the top
/// @param faults what was not, from the top
public record ListReading(Columns columns, List<ListedPerson> people, List<CellFault> faults) {

    public ListReading {
        people = List.copyOf(people);
        faults = List.copyOf(faults);
    }
}
