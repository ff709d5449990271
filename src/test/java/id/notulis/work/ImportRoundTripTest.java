package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.ReferenceTables;
import id.notulis.model.meeting.Dossier;
import id.notulis.notula.Known;
import id.notulis.notula.NotulaWriter;
import id.notulis.testkit.Ids;
import id.notulis.testkit.MeetingGenerator;
import id.notulis.testkit.TempBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Minutes go into a book and come out of it as they were.
final class ImportRoundTripTest {

    private static final int MEETINGS_PER_SEED = 50;

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void textToBookToTextIsTheSame(long seed) {
        MeetingGenerator generator = new MeetingGenerator(seed);
        try (Workspace book =
                Workspace.create(
                        TempBook.path(folder),
                        ReferenceTables.load(),
                        List.of(),
                        TempBook.CLOCK,
                        TempBook.ids())) {
            book.transact(Op.IMPORT, draft -> putKnown(draft, generator.known()));
            String empty = Dump.of(book);
            ImportMinutes importer = new ImportMinutes(book, Ids.from(9_000_000_000L));
            for (int number = 0; number < MEETINGS_PER_SEED; number++) {
                Dossier generated = generator.next();
                String text = NotulaWriter.write(generated, generator.known());
                String what = "seed " + seed + ", meeting " + number + "\n" + text;

                Imported imported =
                        importer.take("rapat.notula.txt", text.getBytes(StandardCharsets.UTF_8));

                assertThat(imported.refused()).as(what + imported.findings()).isFalse();
                Dossier stored =
                        book.read(
                                snapshot ->
                                        snapshot.dossier(imported.meetings().getFirst().meeting())
                                                .orElseThrow());
                assertThat(NotulaWriter.write(stored, generator.known())).as(what).isEqualTo(text);
                assertThat(Ids.normalised(stored)).as(what).isEqualTo(Ids.normalised(generated));
                assertThat(book.undo()).as(what).isInstanceOf(Undone.Done.class);
            }
            assertThat(Dump.of(book)).as("seed " + seed).isEqualTo(empty);
            assertThat(book.check()).isEmpty();
        }
    }

    private static Known putKnown(Draft draft, Known known) {
        known.organisations().forEach(draft::put);
        known.people().forEach(draft::put);
        return known;
    }
}
