package id.notulis.work;

import id.notulis.exchange.people.CellFault;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.i18n.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a list of people does to a book, row by row.
///
/// @param rows from the top
/// @param organisations names of those the book does not have yet
public record PeoplePlan(List<Row> rows, List<String> organisations) {

    public PeoplePlan {
        rows = List.copyOf(rows);
        organisations = List.copyOf(organisations);
    }

    /// A row of the list.
    ///
    /// @param number in the list, from 1
    /// @param name of whoever it tells of; what stands there when it is refused
    /// @param note something to think of before it is taken
    public record Row(int number, String name, Fate fate, Optional<Message> note) {}

    /// What becomes of a row.
    public sealed interface Fate {

        /// Somebody the book does not have.
        record New(String about) implements Fate {}

        /// Somebody the book has, of whom the list says something else.
        record Changed(List<Difference> differences) implements Fate {

            public Changed {
                differences = List.copyOf(differences);
            }
        }

        /// Somebody the book has, just so.
        ///
        /// @param with how the book prints them
        record Known(String with) implements Fate {}

        /// Somebody an earlier row told just so.
        ///
        /// @param row the earlier one
        record Repeated(int row) implements Fate {}

        /// It cannot be taken.
        record Refused(List<CellFault> faults) implements Fate {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// Something of somebody that changes.
    ///
    /// @param before blank when it was not known
    public record Difference(PersonColumn field, String before, String after) {}

    /// Whether nothing of it is taken.
    public boolean isRefused() {
        return rows.stream().anyMatch(row -> row.fate() instanceof Fate.Refused);
    }

    /// How many rows have a fate.
    public int count(Class<? extends Fate> fate) {
        return (int) rows.stream().filter(row -> fate.isInstance(row.fate())).count();
    }

    /// How many are in the book already, or twice in the list.
    public int doubles() {
        return count(Fate.Known.class) + count(Fate.Repeated.class);
    }

    /// How many people it adds or changes.
    public int taken() {
        return count(Fate.New.class) + count(Fate.Changed.class);
    }

    /// Everything that is wrong, from the top.
    public List<CellFault> faults() {
        return rows.stream()
                .flatMap(
                        row ->
                                row.fate() instanceof Fate.Refused(var faults)
                                        ? faults.stream()
                                        : Stream.empty())
                .toList();
    }
}
