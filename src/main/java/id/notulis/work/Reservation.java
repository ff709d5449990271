package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import java.time.LocalDate;

/// A number that is wanted for a document.
///
/// @param meeting the meeting of the document
/// @param kind of the document
/// @param series the series it is to be counted in
/// @param date of the document
/// @param place which sequence it gets
/// @param withUnit whether the code of the unit stands in it
public record Reservation(
        Id meeting, DocumentKind kind, Id series, LocalDate date, Place place, boolean withUnit) {

    /// Which sequence a number gets.
    public sealed interface Place {

        /// The next one of the series.
        record Next() implements Place {}

        /// None yet: it is filled in later.
        record Open() implements Place {}

        /// A certain one.
        record At(int sequence) implements Place {}
    }
}
