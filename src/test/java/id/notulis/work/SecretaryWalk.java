package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Work, undo and redo in one book by chance. After each step of it the whole record is what it was
/// when it was there before, and the history is as long as the changes were many.
final class SecretaryWalk {

    private final long seed;
    private final Workspace book;
    private final Id meeting;
    private final Random random;
    private final SecretaryWork secretary;
    private final List<State> states = new ArrayList<>();
    private int at;

    /// How the record is, and what led there.
    private record State(Optional<Op> op, String verb, String record) {}

    /// @param book without a history
    /// @param meeting the one that is mostly worked on
    /// @param happened how often which verb changed something; counted on
    SecretaryWalk(long seed, Workspace book, Id meeting, Map<String, Integer> happened) {
        this.seed = seed;
        this.book = book;
        this.meeting = meeting;
        random = new Random(seed);
        secretary = new SecretaryWork(book, meeting, random, happened);
        states.add(new State(Optional.empty(), "the beginning", Dump.of(book)));
    }

    void work(int steps) {
        for (int step = 0; step < steps; step++) {
            work();
        }
    }

    void allBack() {
        back(at);
        assertThat(book.undo()).as(told("the beginning")).isEqualTo(new Undone.Nothing());
        assertThat(book.check()).as(told("the book")).isEmpty();
    }

    void allForth() {
        forth(states.size() - 1 - at);
        assertThat(book.redo()).as(told("the end")).isEqualTo(new Undone.Nothing());
        assertThat(book.check()).as(told("the book")).isEmpty();
    }

    /// Goes some steps back, perhaps some forth, and does something new from there, again and
    /// again.
    void zigzag(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            back(random.nextInt(Math.min(at, 6) + 1));
            forth(random.nextInt(Math.min(states.size() - 1 - at, 2) + 1));
            boolean changed;
            do {
                changed = work();
            } while (!changed);
            assertThat(book.redo()).as(told("new work")).isEqualTo(new Undone.Nothing());
        }
    }

    /// @return whether something changed
    private boolean work() {
        SecretaryWork.Attempt attempt = secretary.next();
        String record = Dump.of(book);
        String told = told(attempt.verb().name());
        // a step of the history is made by a change, and by nothing else
        assertThat(attempt.changed()).as(told).isEqualTo(!record.equals(states.get(at).record()));
        if (attempt.changed()) {
            states.subList(at + 1, states.size()).clear();
            states.add(new State(Optional.of(attempt.verb().op()), attempt.verb().name(), record));
            at++;
        }
        requireHistory(told);
        return attempt.changed();
    }

    private void back(int steps) {
        for (int step = 0; step < steps; step++) {
            String told = told(states.get(at).verb() + " taken back");
            assertThat(book.undo()).as(told).isInstanceOf(Undone.Done.class);
            at--;
            require(told);
        }
    }

    private void forth(int steps) {
        for (int step = 0; step < steps; step++) {
            String told = told(states.get(at + 1).verb() + " taken again");
            assertThat(book.redo()).as(told).isInstanceOf(Undone.Done.class);
            at++;
            require(told);
        }
    }

    private void require(String told) {
        assertThat(Dump.of(book)).as(told).isEqualTo(states.get(at).record());
        requireHistory(told);
    }

    /// What can be taken back and again, and the minutes as the next edit will find them: those are
    /// not read from the file each time.
    private void requireHistory(String told) {
        assertThat(book.undoable()).as(told).isEqualTo(states.get(at).op());
        assertThat(book.redoable()).as(told).isEqualTo(redoable());
        Outcome<Optional<Meeting>> found =
                book.transact(Op.EDIT_MEETING, draft -> draft.meeting(meeting));
        assertThat(found)
                .as(told)
                .isEqualTo(new Outcome<>(book.read(it -> it.meeting(meeting)), Set.of()));
    }

    private Optional<Op> redoable() {
        return at + 1 < states.size() ? states.get(at + 1).op() : Optional.empty();
    }

    private String told(String what) {
        return "seed %d, state %d of %d, %s".formatted(seed, at, states.size() - 1, what);
    }
}
