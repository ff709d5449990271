package id.notulis.model.numbering;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The register book.
///
/// @param series all there are, by name
/// @param numbers every line, in the order they were reserved
public record NumberRegister(List<NumberSeries> series, List<RegisteredNumber> numbers) {

    public NumberRegister {
        series = List.copyOf(series);
        numbers = List.copyOf(numbers);
    }

    /// The sequence a document of this date would get: one more than any that was ever given in the
    /// period, so that a cancelled one is not given again.
    public int next(NumberSeries in, LocalDate date) {
        int period = in.period(date);
        int highest =
                given(in)
                        .filter(number -> number.period() == period)
                        .mapToInt(number -> number.sequence().orElseThrow())
                        .max()
                        .orElse(0);
        boolean begunBefore = given(in).anyMatch(number -> number.period() < period);
        return Math.max(highest + 1, begunBefore ? 1 : in.first());
    }

    /// The line that has a sequence, cancelled or not.
    public Optional<RegisteredNumber> holder(Id in, int period, int sequence) {
        return numbers.stream()
                .filter(number -> number.series().equals(in) && number.period() == period)
                .filter(number -> number.sequence().equals(Optional.of(sequence)))
                .findFirst();
    }

    /// The number a document bears.
    public Optional<RegisteredNumber> of(Id meeting, DocumentKind kind) {
        return numbers.stream()
                .filter(number -> number.meeting().equals(meeting) && number.kind() == kind)
                .filter(RegisteredNumber::stands)
                .findFirst();
    }

    public Optional<NumberSeries> series(Id id) {
        return series.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// The series a document gets its number from unless another is named.
    public List<NumberSeries> serving(DocumentKind kind) {
        return series.stream().filter(it -> it.kinds().contains(kind)).toList();
    }

    /// The lines as the register book has them: series by series, year by year, by sequence; those
    /// still to be given last in their year.
    public List<RegisteredNumber> inOrder() {
        List<Id> order = series.stream().map(NumberSeries::id).toList();
        return numbers.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (RegisteredNumber number) -> order.indexOf(number.series()))
                                .thenComparingInt(RegisteredNumber::period)
                                .thenComparingInt(
                                        number -> number.sequence().orElse(Integer.MAX_VALUE))
                                .thenComparing(RegisteredNumber::date)
                                .thenComparing(number -> number.id().value()))
                .toList();
    }

    private Stream<RegisteredNumber> given(NumberSeries in) {
        return numbers.stream()
                .filter(number -> number.series().equals(in.id()))
                .filter(number -> number.sequence().isPresent());
    }
}
