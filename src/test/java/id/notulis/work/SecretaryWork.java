package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// A secretary who does by chance whatever the window has a verb for: often enters lines, so that
/// there is something to work on, and rather does what was done least; mostly in one meeting, now
/// and then in another one of the book.
final class SecretaryWork {

    private static final int CANDIDATES = 4;

    private final Workspace book;
    private final Id meeting;
    private final Random random;
    private final List<Verb> verbs = all();
    private final Map<String, Integer> happened = new HashMap<>();

    SecretaryWork(Workspace book, Id meeting, Random random) {
        this.book = book;
        this.meeting = meeting;
        this.random = random;
    }

    static List<Verb> all() {
        List<Verb> all = new ArrayList<>(LineVerbs.all());
        all.addAll(AroundVerbs.all());
        all.addAll(BesideVerbs.all());
        all.addAll(FollowVerbs.all());
        return List.copyOf(all);
    }

    /// Does the next thing.
    ///
    /// @return what, and whether it changed anything
    Attempt next() {
        Verb verb = random.nextInt(6) == 0 ? LineVerbs.ENTER : rare();
        boolean changed = changes(verb);
        if (changed) {
            happened.merge(verb.name(), 1, Integer::sum);
        }
        return new Attempt(verb, changed);
    }

    private Verb rare() {
        return Stream.generate(() -> verbs.get(random.nextInt(verbs.size())))
                .limit(CANDIDATES)
                .min(Comparator.comparing(it -> happened.getOrDefault(it.name(), 0)))
                .orElseThrow();
    }

    /// How often which verb changed something.
    Map<String, Integer> happened() {
        return Map.copyOf(happened);
    }

    private boolean changes(Verb verb) {
        try {
            return !book.transact(
                            verb.op(),
                            draft ->
                                    verb.edit()
                                            .apply(new Hand(random, draft, meeting(draft), meeting))
                                            .apply(draft))
                    .changed()
                    .isEmpty();
        } catch (Refused _) {
            return false;
        }
    }

    private Meeting meeting(Draft draft) {
        Id other = meeting;
        if (random.nextInt(6) == 0) {
            var lines = draft.meetingLines();
            other = lines.get(random.nextInt(lines.size())).id();
        }
        return draft.meeting(other).orElseThrow();
    }

    record Attempt(Verb verb, boolean changed) {}
}
