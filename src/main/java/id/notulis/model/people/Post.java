package id.notulis.model.people;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody is, somewhere, from a day on.
///
/// @param since the first day known; empty when it was never recorded
/// @param organisation where; empty when it was never recorded
/// @param title the post, "Kasi Humas"; may be blank for a plain member
/// @param until the last day; empty while it is held, or when nobody recorded its end
public record Post(
        Optional<LocalDate> since,
        Optional<Id> organisation,
        String title,
        Optional<LocalDate> until) {

    public Post {
        if (since.isPresent() && until.filter(it -> it.isBefore(since.get())).isPresent()) {
            throw new IllegalArgumentException("a post ends after it began");
        }
    }

    /// A post nobody recorded the end of.
    public Post(Optional<LocalDate> since, Optional<Id> organisation, String title) {
        this(since, organisation, title, Optional.empty());
    }

    /// Whether it had begun by a day; one without a first day always had.
    public boolean begunBy(LocalDate day) {
        return since.filter(it -> it.isAfter(day)).isEmpty();
    }

    /// Whether it was over on a day.
    public boolean endedBefore(LocalDate day) {
        return until.filter(it -> it.isBefore(day)).isPresent();
    }

    /// The same with another last day.
    public Post until(Optional<LocalDate> last) {
        return new Post(since, organisation, title, last);
    }
}
