package id.notulis.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.work.ShowMeeting;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A secretary's whole work on one meeting, by keyboard alone: typed, undone, done again, reviewed,
/// finalised, and handed out.
class KeyboardTest {

    private static final String SAMPLE = "/id/notulis/seeds/2025-06-04-audiensi-senkom.notula.txt";

    @TempDir private Path folder;

    @Test
    void aMeetingFromItsFirstKeyToItsDocuments() throws IOException {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            Everything empty = everything(book);
            Secretary secretary = new Secretary(window);
            typeSample(secretary);
            assertThat(timeless(shown(book))).isEqualTo(text(SAMPLE));

            for (String line : text("/id/notulis/ui/lanjutan.txt").lines().toList()) {
                secretary.enter(line);
            }
            Everything full = everything(book);
            assertThat(shown(book))
                    .contains("@Ubaidillah 20/6/2025 ^2", "| II | Pelatihan pertama");

            undoAll(window, secretary);
            assertThat(everything(book)).isEqualTo(empty);
            redoAll(window, secretary);
            assertThat(everything(book)).isEqualTo(full);

            finalise(window, secretary);
            assertThat(lines(book))
                    .extracting(MeetingLine::status)
                    .containsOnly(MeetingStatus.FINAL);
            secretary.command("Dokumen").press(KeyCode.CONTROL, KeyCode.G);
            List<Path> documents = documents();
            assertThat(documents).hasSizeGreaterThanOrEqualTo(4);
            System.out.printf(
                    "by keyboard: %d keys struck, %d characters in %d documents%n",
                    secretary.struck(), characters(documents), documents.size());
        }
    }

    private static void typeSample(Secretary secretary) throws IOException {
        List<String> lines = text(SAMPLE).lines().toList();
        secretary
                .press(KeyCode.CONTROL, KeyCode.N)
                .type(after(lines, "Notula: "))
                .fill("new-kind", after(lines, "Jenis: "))
                .fill("new-date", after(lines, "Tanggal: "))
                .fill("new-place", after(lines, "Tempat: "))
                .press(KeyCode.ENTER);
        secretary.press(KeyCode.F4);
        between(lines, "Peserta:", "Kesepahaman:")
                .forEach(line -> secretary.enter(line.replaceFirst("^- ", "")));
        secretary.command("Kesepahaman baru");
        List<String> agreement = between(lines, "Kesepahaman:", "# ").toList();
        secretary
                .type(after(lines, "Kesepahaman: "))
                .fill("agreement-kind", after(agreement, "Jenis: "))
                .fill("agreement-parties", after(agreement, "Pihak: "))
                .fill("agreement-points", "");
        agreement.stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.replaceFirst("^\\d+\\. ", ""))
                .forEach(secretary::enter);
        secretary.press(KeyCode.CONTROL, KeyCode.ENTER);
        secretary.command("Inisial rilis").type(after(lines, "Inisial: ")).press(KeyCode.ENTER);
        secretary.command("Foto menyusul").type("Dok.Humas").press(KeyCode.ENTER);
        secretary.press(KeyCode.CONTROL, KeyCode.L);
        lines.stream()
                .dropWhile(line -> !line.startsWith("# "))
                .filter(line -> !line.isBlank())
                .forEach(secretary::enter);
    }

    private static void undoAll(Window window, Secretary secretary) {
        while (window.session().undoableProperty().get().isPresent()) {
            secretary.press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    private static void redoAll(Window window, Secretary secretary) {
        while (window.session().redoableProperty().get().isPresent()) {
            secretary.press(KeyCode.CONTROL, KeyCode.Y);
        }
    }

    private static void finalise(Window window, Secretary secretary) {
        secretary.find("#Audiensi Senkom");
        secretary.press(KeyCode.CONTROL, KeyCode.T).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("review-confirm-yes");
        secretary.press(KeyCode.SPACE);
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

    private static String after(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .findFirst()
                .orElseThrow()
                .substring(label.length());
    }

    private static Stream<String> between(List<String> lines, String first, String next) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith(first))
                .skip(1)
                .takeWhile(line -> !line.startsWith(next))
                .filter(line -> !line.isBlank());
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = KeyboardTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
