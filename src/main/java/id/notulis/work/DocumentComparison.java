package id.notulis.work;

import id.notulis.i18n.Message;
import java.util.List;
import java.util.Optional;

/// A file held against the document the record gives now, passage by passage.
///
/// @param rows in the order of reading
/// @param notes what of the file was not compared
public record DocumentComparison(List<Row> rows, List<Message> notes) {

    public DocumentComparison {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// How a passage of the one stands to the other.
    public enum Kind {
        SAME,
        CHANGED,
        /// Only the file has it.
        ADDED,
        /// Only the record has it.
        LEFT_OUT
    }

    /// Some words of a passage.
    ///
    /// @param changed whether the other side does not have them
    public record Piece(String text, boolean changed) {}

    /// A passage on both sides, or on one of them.
    ///
    /// @param place where it stands, unless it is an ordinary paragraph
    /// @param record what the record says; empty for one that only the file has
    /// @param file what the file says; empty for one that only the record has
    public record Row(Kind kind, Optional<Message> place, List<Piece> record, List<Piece> file) {

        public Row {
            record = List.copyOf(record);
            file = List.copyOf(file);
        }
    }

    /// How many passages stand so.
    public int number(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    /// How many differ.
    public int changes() {
        return rows.size() - number(Kind.SAME);
    }
}
