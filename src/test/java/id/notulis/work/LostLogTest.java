package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import id.notulis.model.Id;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What SQLite opens without a word after its log was cut short or garbled.
class LostLogTest {

    private static final int STATES = 20;

    @TempDir private Path folder;
    private Path remains;
    private final List<String> states = new ArrayList<>();

    /// Files as a killed writer leaves them, and the states the book went through.
    @BeforeEach
    void leaveALog() throws IOException {
        remains = Files.createDirectory(folder.resolve("remains"));
        RandomRecord record = new RandomRecord(1);
        Id id;
        try (Workspace workspace = TempBook.create(folder)) {
            id = Importer.put(workspace, 1).id();
            states.add(Dump.of(workspace));
        }
        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            while (states.size() < STATES) {
                workspace.transact(
                        Op.EDIT_MEETING,
                        draft -> {
                            draft.put(record.edited(draft.meeting(id).orElseThrow()));
                            return id;
                        });
                states.add(Dump.of(workspace));
            }
            copy("buku.notulis", "buku.notulis-wal", "buku.commit");
        }
    }

    @Test
    void opensACutOrGarbledLogAsAnEarlierStateAndTellsWhatIsMissing() throws IOException {
        Random random = new Random(5);
        byte[] log = Files.readAllBytes(remains.resolve("buku.notulis-wal"));
        int lost = 0;
        for (int seed = 0; seed < 40; seed++) {
            byte[] spoilt;
            if (seed % 2 == 0) {
                spoilt = Arrays.copyOf(log, random.nextInt(log.length));
            } else {
                spoilt = log.clone();
                spoilt[random.nextInt(log.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path place = Files.createDirectory(folder.resolve("case" + seed));
            Files.copy(remains.resolve("buku.notulis"), place.resolve("buku.notulis"));
            Files.copy(remains.resolve("buku.commit"), place.resolve("buku.commit"));
            Files.write(place.resolve("buku.notulis-wal"), spoilt);

            try (Workspace workspace = TempBook.open(place, Access.READ)) {
                String state = Dump.of(workspace);
                assertThat(state).as("case %d", seed).isIn(states);
                boolean whole = state.equals(states.getLast());
                assertThat(workspace.notices().isEmpty()).as("case %d", seed).isEqualTo(whole);
                if (!whole) {
                    lost++;
                }
            }
        }
        assertThat(lost).isGreaterThan(10);
    }

    @Test
    void saysHowManyChangesAreMissingSinceWhen() throws IOException {
        Files.delete(remains.resolve("buku.notulis-wal"));

        try (Workspace workspace = TempBook.open(remains, Access.WRITE)) {
            Message notice = workspace.notices().getFirst();
            assertThat(Messages.in(Language.ENGLISH).text(notice))
                    .startsWith((STATES - 1) + " changes saved after 4 June 2025, 10:30, up to");
        }
    }

    @Test
    void saysNothingWhenTheMarkIsGarbledOrOfAnotherBook() throws IOException {
        Files.delete(remains.resolve("buku.notulis-wal"));
        Path mark = remains.resolve("buku.commit");
        String line = Files.readString(mark);

        Files.writeString(mark, line.substring(0, 60));
        assertThat(noticesOnOpening()).isEmpty();

        Files.writeString(mark, line.replaceFirst(" 2", " 3"));
        assertThat(noticesOnOpening()).isEmpty();

        Files.delete(mark);
        assertThat(noticesOnOpening()).isEmpty();
    }

    private List<Message> noticesOnOpening() {
        try (Workspace workspace = TempBook.open(remains, Access.READ)) {
            return workspace.notices();
        }
    }

    private void copy(String... names) throws IOException {
        for (String name : names) {
            Files.copy(folder.resolve(name), remains.resolve(name));
        }
    }
}
