package id.notulis.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.IdSource;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Words;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Papers;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.home.AttentionLine.Heading;
import id.notulis.ui.home.AttentionLine.Item;
import id.notulis.ui.home.AttentionLine.More;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final IdSource IDS = TempBook.ids();

    @TempDir private Path folder;

    @Test
    void saysHowToBeginInABookWithNothingInIt() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            assertThat(window.focused()).isEqualTo("home-begin");
            assertThat(window.find("home-empty")).isEmpty();
            window.press(KeyCode.ENTER).type("Rapat pertama").press(KeyCode.ENTER);
            assertThat(window.find("workspace")).isPresent();
            window.go(Destination.of(Place.HOME));
            assertThat(window.find("home-begin")).isEmpty();
        }
    }

    @Test
    void saysThatNothingIsUrgent() {
        try (Workspace book = TempBook.furnished(folder)) {
            Reviewed.finalise(
                    book,
                    Papers.take(
                            book,
                            "Notula: Rapat\nTanggal: 4/6/2025\nPeserta:\n- Ani\nIsi:\nDibuka\n"));
            nothingUrgent(book);
        }
    }

    private static void nothingUrgent(Workspace book) {
        try (Window window = Window.on(book)) {
            assertThat(window.focused()).isEqualTo("home-empty");
            assertThat(window.find("home-attention")).isEmpty();
            Picture.of(window, "beranda-kosong", 1366, 728);
        }
    }

    @Test
    void listsWhatNeedsAttentionGroupByGroup() {
        try (Workspace book = filled();
                Window window = Window.on(book)) {
            assertThat(words(window))
                    .containsExactly(
                            "# Tindak lanjut terlambat 5",
                            "Susun daftar narahubung (lewat 10 hari)",
                            "Serahkan daftar pengurus (lewat 9 hari)",
                            "Kirim jadwal kegiatan (lewat 8 hari)",
                            "+ Lihat 2 lainnya",
                            "# Kesepahaman akan berakhir 1",
                            "PKS PKS/7/2023, Pertukaran informasi (30 hari lagi)",
                            "# Notulen belum final 2",
                            "Rapat persiapan audiensi (14 hari)",
                            "Anev pemberitaan bulan Mei (2 hari)");
        }
    }

    @Test
    void goesThroughTheListByKeysAndStepsOverHeadings() {
        try (Workspace book = filled();
                Window window = Window.on(book)) {
            assertThat(window.focused()).isEqualTo("home-attention");
            assertThat(selected(window)).contains("narahubung");
            window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
            assertThat(selected(window)).isEqualTo("+ Lihat 2 lainnya");
            window.press(KeyCode.ENTER);
            assertThat(words(window)).hasSize(11).doesNotContain("+ Lihat 2 lainnya");
            window.press(KeyCode.DOWN).press(KeyCode.DOWN);
            assertThat(selected(window)).startsWith("PKS");
            window.press(KeyCode.UP).press(KeyCode.UP);
            window.press(KeyCode.HOME);
            assertThat(selected(window)).contains("narahubung");
            window.press(KeyCode.UP);
            assertThat(selected(window)).contains("narahubung");
        }
    }

    @Test
    void enterGoesWhereTheLineLeads() {
        try (Workspace book = filled();
                Window window = Window.on(book)) {
            Item first = (Item) list(window).getItems().get(1);
            Destination to = first.to().orElseThrow();
            assertThat(to.place()).isEqualTo(Place.ACTIONS);
            assertThat(to.line()).isPresent();
            window.press(KeyCode.ENTER);
            assertThat(window.find("follow")).isPresent();
            assertThat(window.focused()).isEqualTo("follow-list");
        }
    }

    @Test
    void showsAtOnceWhatWasChanged() {
        try (Workspace book = filled();
                Window window = Window.on(book)) {
            Meeting late =
                    meeting(
                            "Rapat lain",
                            TODAY.minusDays(30),
                            MeetingStatus.DRAFT,
                            List.of(said("Dibuka")));
            Window.onWindowThread(
                    () -> {
                        window.session()
                                .transact(
                                        Op.EDIT_MEETING,
                                        this,
                                        draft -> {
                                            draft.put(late);
                                            return true;
                                        });
                        return late;
                    });
            assertThat(words(window)).contains("Rapat lain (30 hari)");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(words(window)).doesNotContain("Rapat lain (30 hari)");
        }
    }

    @Test
    void tellsTheWeekAndTheLatestMinutes() {
        try (Workspace book = filled();
                Window window = Window.on(book)) {
            assertThat(titles(window, "home-week"))
                    .containsExactly(
                            "Anev pemberitaan bulan Mei", "Audiensi Senkom", "Rapat staf Sihumas");
            assertThat(titles(window, "home-recent"))
                    .containsExactly("Anev pemberitaan bulan Mei", "Rapat persiapan audiensi");
        }
    }

    @Test
    void standsInEveryLook() {
        try (Workspace book = filled();
                Window window = Window.on(book)) {
            Looks.draw(window, "beranda");
            Looks.english(window);
            assertThat(words(window)).contains("# Overdue actions 5", "+ Show 2 more");
            Picture.of(window, "beranda-inggris", 1366, 728);
        }
    }

    private static List<String> titles(Window window, String id) {
        return Window.onWindowThread(
                () ->
                        ((ListView<?>) window.scene().lookup("#" + id))
                                .getItems().stream()
                                        .map(
                                                it ->
                                                        ((id.notulis.model.overview.MeetingLine) it)
                                                                .title())
                                        .toList());
    }

    private static List<String> words(Window window) {
        return Window.onWindowThread(
                () ->
                        list(window).getItems().stream()
                                .map(HomeTest::word)
                                .collect(Collectors.toList()));
    }

    private static String selected(Window window) {
        return Window.onWindowThread(
                () -> word(list(window).getSelectionModel().getSelectedItem()));
    }

    private static String word(AttentionLine line) {
        return switch (line) {
            case Heading(var title, var count) -> "# " + title + " " + count;
            case Item item -> item.title() + " (" + item.deadline() + ")";
            case More more -> "+ " + more.words();
        };
    }

    @SuppressWarnings("unchecked")
    private static ListView<AttentionLine> list(Window window) {
        return (ListView<AttentionLine>) window.scene().lookup("#home-attention");
    }

    private Workspace filled() {
        Workspace book = TempBook.furnished(folder);
        List<Entry> promised = new ArrayList<>();
        List.of(
                        "Susun daftar narahubung",
                        "Serahkan daftar pengurus",
                        "Kirim jadwal kegiatan",
                        "Undang wartawan",
                        "Rapikan arsip")
                .forEach(text -> promised.add(task(text, TODAY.minusDays(10 - promised.size()))));
        Agreement pks =
                new Agreement(
                        IDS.next(),
                        "PKS/7/2023",
                        "PKS",
                        "Pertukaran informasi",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(TODAY.plusDays(30)),
                        "",
                        List.of(new Point(1, "Data"), new Point(2, "Pelatihan")));
        book.transact(
                Op.IMPORT,
                draft -> {
                    draft.put(pks);
                    draft.put(
                            meeting(
                                    "Rapat persiapan audiensi",
                                    TODAY.minusDays(14),
                                    MeetingStatus.DRAFT,
                                    promised));
                    draft.put(
                            meeting(
                                    "Anev pemberitaan bulan Mei",
                                    TODAY.minusDays(2),
                                    MeetingStatus.REVIEW,
                                    List.of(said("Pemberitaan dibahas"))));
                    draft.put(meeting("Audiensi Senkom", TODAY, MeetingStatus.DRAFT, List.of()));
                    draft.put(
                            meeting(
                                    "Rapat staf Sihumas",
                                    TODAY.plusDays(1),
                                    MeetingStatus.DRAFT,
                                    List.of()));
                    return true;
                });
        return book;
    }

    private static Statement said(String text) {
        return new Statement(
                IDS.next(),
                Statement.Kind.DISCUSSION,
                Optional.empty(),
                Optional.empty(),
                List.of(text),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Task task(String text, LocalDate due) {
        return new Task(
                IDS.next(),
                Optional.empty(),
                List.of(text),
                new Action(
                        List.of(new Words("Sekretariat")),
                        Optional.of(due),
                        Priority.NORMAL,
                        Status.OPEN,
                        Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Meeting meeting(
            String title, LocalDate day, MeetingStatus status, List<Entry> entries) {
        return MeetingParts.of(Meeting.titled(IDS.next(), title))
                .status(status)
                .date(Optional.of(DateRange.of(day)))
                .time(
                        Optional.of(
                                new TimeSpan(
                                        LocalTime.of(9, 30), new TimeSpan.Unknown(), Zone.WIB)))
                .place("Ruang Sihumas")
                .topics(List.of(new Topic(IDS.next(), "", Optional.empty(), false, entries)))
                .toMeeting();
    }
}
