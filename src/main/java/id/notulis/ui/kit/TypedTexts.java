package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.draft.TypedText;
import id.notulis.model.draft.Typing;
import id.notulis.work.Autosave;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What is typed and not entered, by the place it is typed at: on the disk within a second, and at
/// hand for whoever shows the place again. To be used on the window's thread.
final class TypedTexts {

    /// A place nobody types at, to see whether the book takes anything.
    private static final String PROBE = "probe";

    private final Session session;
    private final Autosave<Typing> autosave;
    private final Map<String, Typing> texts = new TreeMap<>();

    /// @param found what lies in the book
    TypedTexts(Session session, Autosave.Timer timer, List<TypedText> found) {
        this.session = session;
        this.autosave = new Autosave<>(timer, this::keep);
        know(found);
    }

    private void know(List<TypedText> found) {
        texts.clear();
        found.forEach(it -> texts.put(it.place(), it.typing()));
    }

    Optional<Typing> at(String place) {
        return Optional.ofNullable(texts.get(place));
    }

    /// All at places that begin so.
    Map<String, Typing> under(String prefix) {
        Map<String, Typing> found = new LinkedHashMap<>();
        texts.forEach(
                (place, typing) -> {
                    if (place.startsWith(prefix)) {
                        found.put(place, typing);
                    }
                });
        return found;
    }

    /// What was emptied where nothing was kept needs no disk.
    void typed(String place, Typing typing) {
        if (typing.text().isEmpty()) {
            boolean kept = texts.remove(place) != null || autosave.unkept().containsKey(place);
            if (kept) {
                autosave.typed(place, typing);
            }
        } else {
            texts.put(place, typing);
            autosave.typed(place, typing);
        }
    }

    /// @param taken whether what came of the edit means that the texts are entered
    <T> void enter(
            Set<String> places,
            Op op,
            Object initiator,
            Edit<T> edit,
            Predicate<T> taken,
            Reply<T> reply) {
        Held held = Held.of(places, texts, autosave);
        session.transact(
                op,
                initiator,
                draft -> {
                    T value = edit.apply(draft);
                    if (taken.test(value)) {
                        places.forEach(draft::took);
                    }
                    return value;
                },
                new Reply<T>() {
                    @Override
                    public void done(T value) {
                        if (!taken.test(value)) {
                            again(held);
                        }
                        reply.done(value);
                    }

                    @Override
                    public void refused(Message why) {
                        again(held);
                        reply.refused(why);
                    }

                    @Override
                    public void failed(Message why) {
                        again(held);
                        reply.failed(why);
                    }
                });
    }

    /// What was not taken is still being typed, unless somebody typed on meanwhile.
    private void again(Held held) {
        held.all().forEach(texts::putIfAbsent);
        held.inMemory()
                .forEach(
                        (place, typing) -> {
                            if (!autosave.unkept().containsKey(place)) {
                                autosave.typed(place, typing);
                            }
                        });
    }

    void forget(String place) {
        boolean known = texts.remove(place) != null;
        if (autosave.taken(place).isPresent() || known) {
            keep(place, Typing.fresh(""), kept -> {});
        }
    }

    void flush() {
        autosave.flush();
    }

    /// Tries once more to keep what is only in memory.
    void retry() {
        if (unkept().isEmpty()) {
            keep(PROBE, Typing.fresh(PROBE), kept -> keep(PROBE, Typing.fresh(""), gone -> {}));
        } else {
            flush();
        }
    }

    /// What is only in memory.
    Map<String, Typing> unkept() {
        return autosave.unkept();
    }

    /// Another book took the place of the one before, with all that was typed.
    void replaced(List<TypedText> found) {
        autosave.unkept().keySet().forEach(autosave::taken);
        know(found);
    }

    void keep(String place, Typing typing, Autosave.Answer answer) {
        session.write(
                () -> {
                    session.book().drafts().keep(place, typing);
                    return typing;
                },
                Reply.of(kept -> answer.kept(true), why -> answer.kept(false)));
    }

    /// What was typed at the places of an edit that is under way.
    ///
    /// @param inMemory what of it was not on the disk yet
    private record Held(Map<String, Typing> all, Map<String, Typing> inMemory) {

        static Held of(Set<String> places, Map<String, Typing> texts, Autosave<Typing> autosave) {
            Map<String, Typing> all = new HashMap<>();
            Map<String, Typing> inMemory = new HashMap<>();
            for (String place : places) {
                Optional.ofNullable(texts.remove(place)).ifPresent(it -> all.put(place, it));
                autosave.taken(place).ifPresent(it -> inMemory.put(place, it));
            }
            return new Held(all, inMemory);
        }
    }
}
