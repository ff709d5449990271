package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.notula.Typed;
import id.notulis.work.AddParticipant;
import id.notulis.work.Edit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Under which organisation the next row of the attendance list goes. A row that opens one says it
/// as soon as it is written: the next one may be on its way before the answer is here.
final class NextRow {

    private final AtomicReference<Optional<Id>> organisation =
            new AtomicReference<>(Optional.empty());

    void under(Optional<Id> one) {
        organisation.set(one);
    }

    Optional<Id> organisation() {
        return organisation.get();
    }

    Edit<Typed<AddParticipant.Place>> of(Id meeting, String text) {
        return draft -> {
            Typed<AddParticipant.Place> placed =
                    new AddParticipant(meeting, organisation.get(), text).apply(draft);
            placed.value().map(AddParticipant.Place::organisation).ifPresent(organisation::set);
            return placed;
        };
    }
}
