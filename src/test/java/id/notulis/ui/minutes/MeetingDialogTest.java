package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.notula.NotulaWriter;
import id.notulis.testkit.Ids;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Threads;
import id.notulis.work.HeadField;
import id.notulis.work.ImportMinutes;
import id.notulis.work.Manner;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New minutes, and the actions of minutes, by keyboard alone.
final class MeetingDialogTest {

    @TempDir Path folder;

    private Workspace book;
    private Window window;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        window = Window.on(book);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void newMinutesBeginWithTheTitleAloneOnToday() {
        window.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(window.focused()).isEqualTo("new-title");
        window.type("Koordinasi Kehumasan").press(KeyCode.ENTER);

        Meeting meeting = only();
        assertThat(meeting.title()).isEqualTo("Koordinasi Kehumasan");
        assertThat(HeadField.DATE.typed(meeting)).isEqualTo("Rabu, 4 Juni 2025");
        assertThat(window.find("new-meeting")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsBegun() {
        window.press(KeyCode.CONTROL, KeyCode.N)
                .type("Rapat")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .press(KeyCode.CONTROL, KeyCode.A)
                .type("32 Juni 2025")
                .press(KeyCode.ENTER);

        assertThat(window.node("new-date-told", Label.class).getText())
                .contains("Tidak ada tanggal");
        assertThat(window.focused()).isEqualTo("new-date");
        assertThat(book.read(Snapshot::meetingLines)).isEmpty();
        Picture.of(window, "people-new", 1366, 728);
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("new-meeting")).isEmpty();
    }

    @Test
    void aSeriesOffersWhatItHandsOn() throws IOException {
        imported("Notula: Anev Mei\nSeri: Anev\nTanggal: 5/5/2025\nPeserta:\n- Ani\n# Laporan\n");
        window.press(KeyCode.CONTROL, KeyCode.N).type("Anev Juni");
        assertThat(window.node("new-agenda", CheckBox.class).isDisabled()).isTrue();
        for (int field = 0; field < 6; field++) {
            window.press(KeyCode.TAB);
        }
        assertThat(window.focused()).isEqualTo("new-series");
        window.type("Anev").press(KeyCode.TAB).press(KeyCode.SPACE).press(KeyCode.ENTER);

        Id id =
                book.read(Snapshot::meetingLines).stream()
                        .filter(it -> it.title().equals("Anev Juni"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(written(id)).contains("- Ani").doesNotContain("# Laporan");
    }

    @Test
    void actionsAreFollowedByDigitsAndTyped() throws IOException {
        Id id =
                imported(
                        """
                        Notula: Rapat
                        Tanggal: 4/6/2025
                        Peserta:
                        - Ani
                        - Budi
                        Isi:
                        > susun alur
                        > jadwalkan @Budi 5/6
                        """);
        PaneHost host = PaneHost.in(window, id);
        Window.onWindowThread(
                () -> {
                    host.side().go(SidePanel.Tab.ACTIONS);
                    return host;
                });
        window.press(KeyCode.DIGIT2)
                .press(KeyCode.P)
                .type("Ani; Sihumas")
                .press(KeyCode.ENTER)
                .press(KeyCode.B)
                .type("minggu depan")
                .press(KeyCode.ENTER)
                .press(KeyCode.DOWN)
                .press(KeyCode.DIGIT3);

        assertThat(written(id))
                .contains("> susun alur @Ani @Sihumas 11/6/2025 [proses]")
                .contains("> jadwalkan @Budi 5/6/2025 [selesai 4/6/2025]");
        Picture.of(window, "people-actions", 1366, 728);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(written(id)).contains("> jadwalkan @Budi 5/6/2025\n");
    }

    @Test
    void inANarrowWindowThePanelIsPulledUpByItsKeysAndPutAwayByEsc() throws IOException {
        Id id = imported("Notula: Rapat\nTanggal: 4/6/2025\nPeserta:\n- Budi\n");
        window.go(Destination.of(Place.WORKSPACE, id)).settle();
        String capture = window.focused();
        assertThat(window.find("side")).isEmpty();

        window.press(KeyCode.F4).type("Ani").press(KeyCode.ENTER);
        assertThat(written(id)).contains("- Ani");
        window.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("attendance-list");
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("side")).isEmpty();
        assertThat(window.focused()).isEqualTo(capture);
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window.focused()).isEqualTo("attendance-list");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.outside().pasted()).contains("Rapat");
        Picture.of(window, "people-workspace", 1366, 728);
    }

    private Meeting only() {
        Id id = book.read(Snapshot::meetingLines).getFirst().id();
        return book.read(it -> it.meeting(id)).orElseThrow();
    }

    private Id imported(String text) throws IOException {
        Path file = folder.resolve("rapat.notula.txt");
        Files.writeString(file, text);
        return new ImportMinutes(book, Ids.from(1_000_000))
                .take(file, Manner.REFUSE)
                .meetings()
                .getFirst()
                .meeting();
    }

    private String written(Id id) {
        return NotulaWriter.write(book.read(it -> it.dossier(id)).orElseThrow());
    }

    @Test
    void aWeekdayThatDoesNotFitIsToldThoughTheMinutesBegin() {
        window.press(KeyCode.CONTROL, KeyCode.N)
                .type("Rapat")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .press(KeyCode.CONTROL, KeyCode.A)
                .type("Senin, 4 Juni 2025")
                .press(KeyCode.ENTER);

        assertThat(HeadField.DATE.typed(only())).isEqualTo("Rabu, 4 Juni 2025");
        assertThat(Texts.told(window)).contains("tertulis Senin");
    }

    @Test
    void whatIsTypedWhileTheMinutesAreBegunGoesOnInThem() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        AtomicBoolean slow = new AtomicBoolean();
        Executor work =
                task -> {
                    if (slow.get()) {
                        waiting.add(task);
                    } else {
                        task.run();
                    }
                };
        Threads threads = new Threads(work, work, Runnable::run, Threads.none().timer());
        try (Window busy = Window.on(book, threads)) {
            busy.press(KeyCode.CONTROL, KeyCode.N).type("Rapat");
            slow.set(true);
            busy.press(KeyCode.ENTER).press(KeyCode.ENTER);
            busy.type("# Satu").press(KeyCode.ENTER).type("Dibuka").press(KeyCode.ENTER);
            busy.type("Lalu");
            while (!waiting.isEmpty()) {
                busy.act(waiting.remove());
            }
            slow.set(false);
            busy.type(" lagi").press(KeyCode.ENTER);
        }
        assertThat(only().title()).isEqualTo("Rapat");
        Id begun = only().id();
        assertThat(NotulaWriter.write(book.read(it -> it.dossier(begun)).orElseThrow()))
                .contains("# Satu\n10.30 Dibuka\n10.30 Lalu lagi\n");
    }
}
