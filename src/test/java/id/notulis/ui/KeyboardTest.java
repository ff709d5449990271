package id.notulis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.SampleWork.Part;
import id.notulis.work.ShowMeeting;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A secretary's whole work on one meeting, by keyboard alone: typed, undone, done again, reviewed,
/// finalised, and handed out.
class KeyboardTest {

    @TempDir private Path folder;

    @Test
    void aMeetingFromItsFirstKeyToItsDocuments() throws IOException {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            Everything empty = everything(book);
            Secretary secretary = new Secretary(window);
            SampleWork work = new SampleWork(window, secretary);
            List<SampleWork.Stage> typing = work.typing();
            typing.stream().filter(it -> it.part() != Part.FICTION).forEach(it -> it.work().run());
            assertThat(timeless(shown(book))).isEqualTo(SampleWork.text(SampleWork.SAMPLE));

            typing.stream().filter(it -> it.part() == Part.FICTION).forEach(it -> it.work().run());
            Everything full = everything(book);
            assertThat(shown(book))
                    .contains("@Ubaidillah 20/6/2025 ^2", "| II | Pelatihan pertama");

            work.undoAll();
            assertThat(everything(book)).isEqualTo(empty);
            work.redoAll();
            assertThat(everything(book)).isEqualTo(full);

            work.finalise();
            assertThat(lines(book))
                    .extracting(MeetingLine::status)
                    .containsOnly(MeetingStatus.FINAL);
            work.makeDocuments();
            List<Path> documents = documents();
            assertThat(documents).hasSizeGreaterThanOrEqualTo(4);
            System.out.printf(
                    "by keyboard: %d keys struck, %d characters in %d documents%n",
                    secretary.struck(), characters(documents), documents.size());
        }
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().matches(".*\\.(docx|txt)")).toList();
        }
    }

    private static long characters(List<Path> documents) throws IOException {
        long all = 0;
        for (Path document : documents) {
            all +=
                    document.toString().endsWith(".docx")
                            ? String.join("", DocxText.body(Files.readAllBytes(document))).length()
                            : Files.readString(document).length();
        }
        return all;
    }

    /// All that the record holds.
    record Everything(List<Dossier> meetings, List<Object> people, List<Object> organisations) {}

    private static Everything everything(Workspace book) {
        return book.read(
                it ->
                        new Everything(
                                it.meetingLines().stream()
                                        .map(MeetingLine::id)
                                        .flatMap(id -> it.dossier(id).stream())
                                        .toList(),
                                List.copyOf(it.people()),
                                List.copyOf(it.organisations())));
    }

    private static List<MeetingLine> lines(Workspace book) {
        return book.read(Snapshot::meetingLines);
    }

    private static String shown(Workspace book) {
        return new ShowMeeting(book).text(everything(book).meetings().getFirst());
    }

    /// Without the times of lines, which a file that was written later has not.
    private static String timeless(String text) {
        return text.replaceAll("(?m)^( *)\\d\\d\\.\\d\\d ", "$1");
    }
}
