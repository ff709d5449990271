package id.notulis.work;

import id.notulis.model.draft.TypedText;
import id.notulis.model.draft.Typing;
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
        keep(place, Typing.fresh(text));
    }

    /// Keeps what is typed at a place, together with what it stands over.
    public void keep(String place, Typing typing) {
        keepAll(Map.of(place, typing));
    }

    /// Keeps texts by their places, all in one transaction.
    public void keepAll(Map<String, Typing> texts) {
        Door.through(
                () ->
                        book.write(
                                false,
                                records -> {
                                    texts.forEach(
                                            (place, typing) ->
                                                    put(records.drafts(), place, typing));
                                    return texts;
                                }));
    }

    private void put(DraftStore drafts, String place, Typing typing) {
        if (typing.text().isEmpty()) {
            drafts.remove(place);
        } else {
            drafts.save(new TypedText(place, typing.text(), typing.before(), clock.instant()));
        }
    }

    /// Forgets what was typed at a place.
    public void forget(String place) {
        keep(place, "");
    }
}
