package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import java.util.Optional;

/// Which actions the list of all actions shows. A blank text and what is empty leave everything in.
///
/// @param text words that occur in the action, in the name of somebody in charge or in the title of
///   its meeting, the last one perhaps only begun
/// @param owner who is in charge
/// @param organisation whose people are, or which is itself
/// @param meeting where it comes from
/// @param point what it belongs to
/// @param due a time its last day is in
public record ActionSieve(
        String text,
        Optional<InCharge> owner,
        Optional<Id> organisation,
        Optional<Id> meeting,
        Optional<OfPoint> point,
        Optional<DateRange> due) {

    public static final ActionSieve ALL =
            new ActionSieve(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public ActionSieve {
        text = text.strip();
    }

    /// Somebody in charge, as one is told from others.
    public sealed interface InCharge {

        /// A person or an organisation of the book.
        record Known(Id id) implements InCharge {}

        /// A name the book knows only from such a line.
        record Named(String words) implements InCharge {}

        /// Nobody yet.
        record Nobody() implements InCharge {}
    }

    /// A point of an agreement.
    public record OfPoint(Id agreement, int number) {}

    public ActionSieve saying(String words) {
        return new ActionSieve(words, owner, organisation, meeting, point, due);
    }

    public ActionSieve by(Optional<InCharge> somebody) {
        return new ActionSieve(text, somebody, organisation, meeting, point, due);
    }

    public ActionSieve of(Optional<Id> office) {
        return new ActionSieve(text, owner, office, meeting, point, due);
    }

    public ActionSieve from(Optional<Id> origin) {
        return new ActionSieve(text, owner, organisation, origin, point, due);
    }

    public ActionSieve about(Optional<OfPoint> one) {
        return new ActionSieve(text, owner, organisation, meeting, one, due);
    }

    public ActionSieve during(Optional<DateRange> days) {
        return new ActionSieve(text, owner, organisation, meeting, point, days);
    }

    /// The same with somebody else in charge in the place of one.
    public ActionSieve with(Id other, Id insteadOf) {
        InCharge one = new InCharge.Known(insteadOf);
        return owner.filter(one::equals).isPresent()
                ? by(Optional.of(new InCharge.Known(other)))
                : this;
    }

    /// Whether it leaves everything in.
    public boolean isEmpty() {
        return equals(ALL);
    }
}
