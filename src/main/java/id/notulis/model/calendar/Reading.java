package id.notulis.model.calendar;

/// What became of a piece of text that was to be a date or a time.
///
/// Three outcomes and not two, because a reader of files treats them differently: what is no date
/// may be kept as text with a warning, while 31 February is a mistake that has to be mended.
///
/// @param <T> what was looked for
public sealed interface Reading<T> {

    /// The text says this.
    record Understood<T>(T value) implements Reading<T> {}

    /// The text has the shape, but there is no such day, time or order: 31 February, 25.00, a range
    /// that ends before it begins.
    record Impossible<T>() implements Reading<T> {}

    /// The text does not have the shape at all.
    record Unreadable<T>() implements Reading<T> {}
}
