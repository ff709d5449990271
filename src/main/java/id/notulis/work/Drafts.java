package id.notulis.work;

import id.notulis.model.draft.TypedText;
import id.notulis.store.Book;
import id.notulis.store.DraftStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed and not yet entered, in the book: no step of the history and no change of the
/// record. The edit that takes a text clears it in its own transaction, with [Draft#took].
///
/// Every method throws [BookFailure] when the book cannot be used as asked.
public final class Drafts {

    private final Book book;
    private final Clock clock;

    Drafts(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /// All there are, by place.
    public List<TypedText> all() {
        return Door.through(() -> book.read(records -> records.drafts().all()));
    }

    public Optional<TypedText> at(String place) {
        return Door.through(() -> book.read(records -> records.drafts().get(place)));
    }

    /// Keeps what stands at a place, instead of what stood there before; on the disk when this
    /// returns.
    ///
    /// @param text nothing to keep when it is empty
    public void keep(String place, String text) {
        keepAll(Map.of(place, text));
    }

    /// Keeps texts by their places, all in one transaction.
    public void keepAll(Map<String, String> texts) {
        Door.through(
                () ->
                        book.write(
                                false,
                                records -> {
                                    texts.forEach(
                                            (place, text) -> put(records.drafts(), place, text));
                                    return texts;
                                }));
    }

    private void put(DraftStore drafts, String place, String text) {
        if (text.isEmpty()) {
            drafts.remove(place);
        } else {
            drafts.save(new TypedText(place, text, clock.instant()));
        }
    }

    /// Forgets what was typed at a place.
    public void forget(String place) {
        keep(place, "");
    }
}
