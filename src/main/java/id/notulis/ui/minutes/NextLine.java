package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.notula.Captured;
import id.notulis.work.Edit;
import id.notulis.work.minutes.EnterLines;
import id.notulis.work.minutes.Entered;
import id.notulis.work.minutes.Scribe;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Where the next line goes. A line that opens a topic says it as soon as it is written: the next
/// one may be on its way before the answer is here.
final class NextLine {

    private final AtomicReference<Optional<Id>> topic = new AtomicReference<>(Optional.empty());

    void into(Optional<Id> to) {
        topic.set(to);
    }

    Edit<Entered> of(Scribe scribe, String text, Optional<LocalTime> time) {
        return draft -> {
            Entered entered = new EnterLines(scribe, topic.get(), text, time).apply(draft);
            opened(entered.captured()).map(Optional::of).ifPresent(topic::set);
            return entered;
        };
    }

    /// The topic that lines opened last.
    static Optional<Id> opened(Captured captured) {
        return captured.refused() || captured.opened().isEmpty()
                ? Optional.empty()
                : Optional.of(captured.opened().getLast().id());
    }
}
