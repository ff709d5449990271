package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Topic;
import id.notulis.testkit.Altered;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However lines are moved about, between topics and beneath each other, the book tells them in
/// that order.
class RearrangedLinesTest {

    private static final int STEPS = 120;

    @TempDir private Path folder;

    private Random random = new Random();
    private RandomRecord record = new RandomRecord(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isReadAsItWasPut(long seed) {
        random = new Random(seed);
        record = new RandomRecord(seed);
        List<Meeting> states = new ArrayList<>();
        try (Workspace workspace = TempBook.create(folder)) {
            Meeting meeting = Altered.withTopics(Importer.put(workspace, seed), List.of());
            put(workspace, meeting);
            for (int step = 0; step < STEPS; step++) {
                Meeting was = meeting;
                meeting = Altered.withTopics(was, rearranged(was.topics()));
                put(workspace, meeting);
                if (!meeting.equals(was)) {
                    states.add(was);
                }
                assertThat(read(workspace, meeting).topics())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(meeting.topics());
            }
            for (Meeting state : states.reversed()) {
                workspace.undo();
                assertThat(read(workspace, meeting).topics())
                        .as("seed %d, undone", seed)
                        .isEqualTo(state.topics());
            }
            assertThat(workspace.check()).isEmpty();
        }
    }

    private List<Topic> rearranged(List<Topic> topics) {
        List<Topic> changed = new ArrayList<>(topics);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            switch (random.nextInt(12)) {
                case 0 -> changed.add(random.nextInt(changed.size() + 1), topic(List.of()));
                case 1 -> Collections.shuffle(changed, random);
                case 2 -> changed.replaceAll(topic -> with(topic, shuffled(topic.entries())));
                case 3 -> {
                    if (changed.size() > 1) {
                        changed.remove(random.nextInt(changed.size()));
                    }
                }
                case 4, 5 -> {
                    Optional<Entry> line = taken(changed);
                    line.ifPresent(it -> insert(changed, it));
                }
                case 6, 7 -> {
                    Optional<Entry> line = taken(changed);
                    line.ifPresent(it -> answer(changed, it));
                }
                case 8 -> taken(changed);
                default -> insert(changed, record.line());
            }
        }
        return changed;
    }

    /// Takes a line out, or an answer.
    private Optional<Entry> taken(List<Topic> topics) {
        List<Integer> full = new ArrayList<>();
        for (int place = 0; place < topics.size(); place++) {
            if (!topics.get(place).entries().isEmpty()) {
                full.add(place);
            }
        }
        if (full.isEmpty()) {
            return Optional.empty();
        }
        int place = full.get(random.nextInt(full.size()));
        List<Entry> lines = new ArrayList<>(topics.get(place).entries());
        int at = random.nextInt(lines.size());
        Entry line = lines.get(at);
        if (!line.replies().isEmpty() && random.nextBoolean()) {
            List<Entry> answers = new ArrayList<>(line.replies());
            Entry answer = answers.remove(random.nextInt(answers.size()));
            lines.set(at, line.withReplies(answers));
            line = answer;
        } else {
            lines.remove(at);
        }
        topics.set(place, with(topics.get(place), lines));
        return Optional.of(line);
    }

    private void insert(List<Topic> topics, Entry line) {
        if (topics.isEmpty()) {
            topics.add(topic(List.of(line)));
            return;
        }
        int place = random.nextInt(topics.size());
        List<Entry> lines = new ArrayList<>(topics.get(place).entries());
        lines.add(random.nextInt(lines.size() + 1), line);
        topics.set(place, with(topics.get(place), lines));
    }

    /// Puts a line beneath another; what hung on it follows it there.
    private void answer(List<Topic> topics, Entry line) {
        int place = random.nextInt(topics.size());
        List<Entry> lines = new ArrayList<>(topics.get(place).entries());
        if (lines.isEmpty()) {
            insert(topics, line);
            return;
        }
        int at = random.nextInt(lines.size());
        List<Entry> answers = new ArrayList<>(lines.get(at).replies());
        int among = random.nextInt(answers.size() + 1);
        answers.addAll(among, line.replies());
        answers.add(among, line.withReplies(List.of()));
        lines.set(at, lines.get(at).withReplies(answers));
        topics.set(place, with(topics.get(place), lines));
    }

    private List<Entry> shuffled(List<Entry> lines) {
        List<Entry> others = new ArrayList<>(lines);
        Collections.shuffle(others, random);
        return others;
    }

    private Topic topic(List<Entry> lines) {
        return new Topic(record.id(), record.text(), Optional.empty(), false, lines);
    }

    private static Topic with(Topic topic, List<Entry> lines) {
        return new Topic(topic.id(), topic.title(), topic.start(), topic.closed(), lines);
    }

    private static void put(Workspace workspace, Meeting meeting) {
        workspace.transact(
                Op.EDIT_MEETING,
                draft -> {
                    draft.put(meeting);
                    return meeting;
                });
    }

    private static Meeting read(Workspace workspace, Meeting meeting) {
        return workspace.read(book -> book.meeting(meeting.id())).orElseThrow();
    }
}
