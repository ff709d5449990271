package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import id.notulis.testkit.Altered;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongMeetingTest {

    private static final int PAGE = 4096;

    @TempDir private Path folder;

    @Test
    void writesFewRowsForOneLineMore() throws IOException {
        RandomRecord record = new RandomRecord(1);
        try (Workspace workspace = TempBook.create(folder)) {
            Meeting empty = Importer.put(workspace, 1);
            List<Entry> lines = new ArrayList<>();
            for (int line = 0; line < 2000; line++) {
                lines.add(line(record));
            }
            Topic topic = new Topic(record.id(), "Pembahasan", Optional.empty(), false, lines);
            put(workspace, empty, topic);
            assertWritesFewPages(workspace, empty, topic, lines.size());
            assertWritesFewPages(workspace, empty, topic, 1000);
            assertThat(workspace.check()).isEmpty();
        }
    }

    private void assertWritesFewPages(Workspace workspace, Meeting meeting, Topic topic, int place)
            throws IOException {
        Path log = folder.resolve("buku.notulis-wal");
        List<Entry> lines = new ArrayList<>(topic.entries());
        lines.add(place, line(new RandomRecord(place)));
        long before = Files.size(log);
        put(
                workspace,
                meeting,
                new Topic(topic.id(), topic.title(), topic.start(), topic.closed(), lines));
        assertThat(Files.size(log) - before).isBetween(1L, 30L * PAGE);
        workspace.undo();
    }

    private static void put(Workspace workspace, Meeting meeting, Topic topic) {
        workspace.transact(
                Op.EDIT_MEETING,
                draft -> {
                    draft.put(Altered.withTopics(meeting, List.of(topic)));
                    return topic;
                });
    }

    private static Statement line(RandomRecord record) {
        return new Statement(
                record.id(),
                Statement.Kind.DISCUSSION,
                Optional.empty(),
                Optional.empty(),
                List.of(record.text()),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
