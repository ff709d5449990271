package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
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
            List<Entry> lines = lines(record);
            Topic topic = topic(record.id(), lines);
            put(workspace, empty, topic);
            assertWritesFewPages(workspace, empty, topic, lines.size());
            assertWritesFewPages(workspace, empty, topic, 1000);
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void writesFewRowsForOneLineAfterTheOtherAtTheSamePlace() throws IOException {
        RandomRecord record = new RandomRecord(2);
        try (Workspace workspace = TempBook.create(folder)) {
            Meeting empty = Importer.put(workspace, 2);
            List<Entry> lines = lines(record);
            Id topic = record.id();
            put(workspace, empty, topic(topic, lines));
            Path log = folder.resolve("buku.notulis-wal");
            for (int line = 0; line < 40; line++) {
                lines.add(1000, record.line());
                long before = Files.size(log);
                put(workspace, empty, topic(topic, lines));
                assertThat(Files.size(log) - before)
                        .as("written for line %d", line)
                        .isLessThan(30L * PAGE);
            }
        }
    }

    private static List<Entry> lines(RandomRecord record) {
        List<Entry> lines = new ArrayList<>();
        for (int line = 0; line < 2000; line++) {
            lines.add(record.line());
        }
        return lines;
    }

    private static Topic topic(Id id, List<Entry> lines) {
        return new Topic(id, "Pembahasan", Optional.empty(), false, lines);
    }

    private void assertWritesFewPages(Workspace workspace, Meeting meeting, Topic topic, int place)
            throws IOException {
        Path log = folder.resolve("buku.notulis-wal");
        List<Entry> lines = new ArrayList<>(topic.entries());
        lines.add(place, new RandomRecord(place).line());
        long before = Files.size(log);
        put(workspace, meeting, topic(topic.id(), lines));
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
}
