package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A secretary who does by chance whatever the window has a verb for: often enters lines, so that
/// there is something to work on, and rather what was done least; mostly in one meeting, now and
/// then in another one of the book.
final class SecretaryWork {

    private final Workspace book;
    private final Id meeting;
    private final Random random;
    private final List<Verb> verbs = all();
    private final Map<String, Integer> happened;

    /// @param happened how often which verb changed something; counted on
    SecretaryWork(Workspace book, Id meeting, Random random, Map<String, Integer> happened) {
        this.book = book;
        this.meeting = meeting;
        this.random = random;
        this.happened = happened;
    }

    static List<Verb> all() {
        List<Verb> all = new ArrayList<>(LineVerbs.all());
        all.addAll(AroundVerbs.all());
        all.addAll(BesideVerbs.all());
        all.addAll(FollowVerbs.all());
        all.addAll(MinutesVerbs.all());
        all.addAll(RecurringVerbs.all());
        all.addAll(SavedVerbs.all());
        return List.copyOf(all);
    }

    /// Does the next thing.
    ///
    /// @return what, and whether it changed anything
    Attempt next() {
        Verb verb = random.nextInt(6) == 0 ? LineVerbs.ENTER : anyOrRare();
        boolean changed = changes(verb);
        if (changed) {
            happened.merge(verb.name(), 1, Integer::sum);
        }
        return new Attempt(verb, changed);
    }

    private Verb anyOrRare() {
        List<Verb> some = random.nextBoolean() ? leastDone() : verbs;
        return some.get(random.nextInt(some.size()));
    }

    private List<Verb> leastDone() {
        int least = verbs.stream().mapToInt(this::times).min().orElseThrow();
        return verbs.stream().filter(it -> times(it) == least).toList();
    }

    private int times(Verb verb) {
        return happened.getOrDefault(verb.name(), 0);
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
