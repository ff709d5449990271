package id.notulis.ui.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.MinutesChoices;
import id.notulis.settings.Settings;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.Papers;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Access;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a secretary finds again in the list of minutes, and what becomes of what she chose there.
class ArchiveListTest {

    private static final String AUDIENCE =
            """
            Notula: Audiensi Senkom
            Jenis: Audiensi
            Tanggal: 4/6/2025
            Peserta:
            [Senkom Mitra Polri]
            - Tarmidi
            Isi:
            - Penanganan hoaks dibahas
            """;
    private static final String REVIEW =
            """
            Notula: Anev Mei
            Jenis: Anev
            Tanggal: 31/5/2025
            Peserta:
            [Polres Madiun Kota]
            - Budiharta
            """;

    private static final LocalDate TOMORROW = LocalDate.of(2025, 6, 5);

    @TempDir private Path folder;
    private Workspace book;
    private Window window;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        Papers.take(book, AUDIENCE);
        Papers.status(book, Papers.take(book, REVIEW), MeetingStatus.FINAL);
        Papers.meeting(book, "Serah terima", "31/12/2024 s.d. 2/1/2025");
        Papers.meeting(book, "apel pagi", "2/6/2025");
        Papers.take(book, "Notula: Rapat yang belum dijadwalkan\nPeserta:\n- Ani\n");
        window = Window.on(book).go(Destination.of(Place.MINUTES));
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void minutesWithoutADayComeLastAndAreNotLost() {
        assertThat(titles())
                .containsExactly(
                        "Audiensi Senkom",
                        "apel pagi",
                        "Anev Mei",
                        "Serah terima",
                        "Rapat yang belum dijadwalkan");
    }

    @Test
    void sortingByDayOnceMoreBeginsWithTheOldest() {
        window.fire("archive-sort-date");
        assertThat(titles().indexOf("Serah terima"))
                .isLessThan(titles().indexOf("Audiensi Senkom"));
    }

    @Test
    void titlesAreSortedAsInADictionaryWhateverTheirCapitals() {
        window.fire("archive-sort-title");
        assertThat(titles())
                .containsExactly(
                        "Anev Mei",
                        "apel pagi",
                        "Audiensi Senkom",
                        "Rapat yang belum dijadwalkan",
                        "Serah terima");
    }

    @Test
    void sortsByKindAndByStatus() {
        window.fire("archive-sort-kind");
        window.fire("archive-sort-kind");
        assertThat(titles().subList(0, 2)).containsExactly("Audiensi Senkom", "Anev Mei");
        window.fire("archive-sort-status");
        assertThat(titles().getLast()).isEqualTo("Anev Mei");
        window.fire("archive-sort-status");
        assertThat(titles().getFirst()).isEqualTo("Anev Mei");
    }

    @Test
    void aMeetingOverNewYearBelongsToBothYears() {
        for (int year : new int[] {2024, 2025}) {
            period(new Period(Period.Kind.YEAR, year));
            assertThat(titles()).contains("Serah terima");
        }
        period(new Period(Period.Kind.YEAR, 2024));
        assertThat(titles()).containsExactly("Serah terima");
    }

    @Test
    void thisMonthLeavesOutYesterdaysMonth() {
        period(Period.MONTH);
        assertThat(titles()).containsExactly("Audiensi Senkom", "apel pagi");
    }

    @Test
    void theFilterByStatusKindAndOrganisationNarrowsTogether() {
        this.<MeetingStatus>checked("archive-statuses", box -> check(box, MeetingStatus.DRAFT));
        assertThat(titles()).doesNotContain("Anev Mei").hasSize(4);
        assertThat(named("archive-kinds")).isEqualTo("Jenis");
        this.<String>checked("archive-kinds", box -> check(box, "Audiensi"));
        assertThat(named("archive-kinds")).isEqualTo("Jenis (1)");
        assertThat(titles()).containsExactly("Audiensi Senkom");
        this.<MinutesChoices.Organisation>checked(
                "archive-organisations",
                box ->
                        check(
                                box,
                                box.getItems().stream()
                                        .filter(it -> it.name().contains("Polres Madiun Kota"))
                                        .findFirst()
                                        .orElseThrow()));
        assertThat(window.find("archive-nothing")).isPresent();
    }

    @Test
    void daysAreTypedAsTheOfficeWritesThem() {
        period(Period.RANGE);
        typeDay("archive-from", "1/6/2025");
        typeDay("archive-to", "3 Juni 2025");
        assertThat(titles()).containsExactly("apel pagi");
    }

    @Test
    void aDayThatIsNoneIsNotTakenForOne() {
        period(Period.RANGE);
        typeDay("archive-from", "31/6/2025 pagi");
        assertThat(titles()).hasSize(5);
    }

    @Test
    void oneOfTwoDaysIsEnough() {
        period(Period.RANGE);
        typeDay("archive-from", "1/6/2025");
        assertThat(titles()).containsExactly("Audiensi Senkom", "apel pagi");
    }

    @Test
    void daysGivenTheWrongWayRoundMeanThoseBetween() {
        period(Period.RANGE);
        typeDay("archive-from", "3/6/2025");
        typeDay("archive-to", "1/6/2025");
        assertThat(titles()).containsExactly("apel pagi");
    }

    @Test
    void wordsAreLookedForInsideTheMinutes() {
        window.press(KeyCode.CONTROL, KeyCode.F).type("HOAK");
        assertThat(titles()).containsExactly("Audiensi Senkom");
    }

    @Test
    void deletingEverythingChosenDeletesThoseNobodyScrolledToAsWell() throws SQLException {
        window.close();
        book.close();
        Path other = folder.resolve("besar");
        other.toFile().mkdir();
        TempBook.furnished(other).close();
        LargeBook.fill(TempBook.path(other), 200, 3);
        book = TempBook.open(other, Access.WRITE);
        window = Window.on(book).go(Destination.of(Place.MINUTES));
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
        assertThat(book.read(Snapshot::meetingLines)).isEmpty();
        assertThat(book.read(Snapshot::binLines)).hasSize(200);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).hasSize(200);
    }

    @Test
    void theSameMinutesStayChosenWhenTheOrderChanges() {
        window.press(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo("apel pagi");
        window.fire("archive-sort-title");
        window.fire("archive-sort-title");
        assertThat(chosen()).isEqualTo("apel pagi");
    }

    @Test
    void theSameMinutesStayChosenWhenOthersAreEnteredBeforeThem() {
        window.press(KeyCode.DOWN);
        onThread(
                () ->
                        window.session()
                                .transact(
                                        Op.NEW_MEETING,
                                        this,
                                        draft -> {
                                            Meeting made =
                                                    Meeting.titled(draft.newId(), "Rapat besok");
                                            draft.put(
                                                    MeetingParts.of(made)
                                                            .date(
                                                                    Optional.of(
                                                                            DateRange.of(TOMORROW)))
                                                            .toMeeting());
                                            return made;
                                        }));
        window.settle();
        assertThat(titles().getFirst()).isEqualTo("Rapat besok");
        assertThat(chosen()).isEqualTo("apel pagi");
    }

    @Test
    void afterTheLastIsDeletedTheOneAboveIsChosen() {
        window.press(KeyCode.END).press(KeyCode.DELETE);
        assertThat(chosen()).isEqualTo("Serah terima");
    }

    @Test
    void undoingADeletionBringsBackWhatWasChosenThen() {
        window.press(KeyCode.DOWN).press(KeyCode.DELETE);
        assertThat(titles()).doesNotContain("apel pagi");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).contains("apel pagi");
        assertThat(window.focused()).isEqualTo("archive-list");
    }

    @Test
    void deletingTheVeryLastLeavesTheKeyboardSomewhere() {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
        assertThat(window.find("archive-none")).isPresent();
        assertThat(window.focused()).isNotBlank();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).hasSize(5);
    }

    @Test
    void whatWasRestoredFromTheBinIsTheSame() {
        Id id = book.read(Snapshot::meetingLines).getFirst().id();
        var before = book.read(it -> it.dossier(id)).orElseThrow();
        window.press(KeyCode.DELETE);
        window.fire("archive-bin");
        window.press(KeyCode.ENTER);
        assertThat(book.read(it -> it.dossier(id)).orElseThrow()).isEqualTo(before);
    }

    @Test
    void deletingForGoodCanBeThoughtBetterOf() {
        window.press(KeyCode.DELETE);
        window.fire("archive-bin");
        window.press(KeyCode.DELETE).press(KeyCode.ESCAPE);
        assertThat(book.read(Snapshot::binLines)).hasSize(1);
        assertThat(window.focused()).isEqualTo("bin-list");
    }

    @Test
    void theFilterOfAnotherBookHidesNothingInThisOne() {
        window.close();
        Settings elsewhere =
                Settings.DEFAULT.withLayout("list-organisations", TempBook.ids().next().value());
        window = Window.on(book, TempBook.CLOCK, elsewhere).go(Destination.of(Place.MINUTES));
        assertThat(titles()).hasSize(5);
    }

    @Test
    void thisMonthMeansTheMonthOfTodayAfterARestart() {
        period(Period.MONTH);
        Settings kept = window.preferences().now();
        window.close();
        Papers.meeting(book, "Rapat Juli", "3/7/2025");
        window =
                Window.on(book, Clock.offset(TempBook.CLOCK, Duration.ofDays(30)), kept)
                        .go(Destination.of(Place.MINUTES));
        assertThat(titles()).containsExactly("Rapat Juli");
    }

    @Test
    void filtersAreReachedOpenedAndCheckedByKeysAlone() {
        new Secretary(window)
                .tabTo("archive-statuses")
                .press(KeyCode.SPACE)
                .press(KeyCode.DOWN)
                .press(KeyCode.SPACE)
                .press(KeyCode.ESCAPE);
        assertThat(titles()).hasSize(4).doesNotContain("Anev Mei");
        assertThat(window.focused()).isEqualTo("archive-statuses");
    }

    private String named(String filter) {
        return window.node(filter, CheckComboBox.class).getTitle();
    }

    private static <T> void check(CheckComboBox<T> box, T item) {
        box.getCheckModel().check(item);
    }

    @SuppressWarnings("unchecked")
    private <T> void checked(String id, Consumer<CheckComboBox<T>> choice) {
        CheckComboBox<T> box = (CheckComboBox<T>) window.node(id);
        Window.onWindowThread(
                () -> {
                    choice.accept(box);
                    return id;
                });
        window.settle();
    }

    @SuppressWarnings("unchecked")
    private void period(Period period) {
        ComboBox<Period> box = window.node("archive-period", ComboBox.class);
        Window.onWindowThread(
                () -> {
                    box.setValue(period);
                    return period;
                });
        window.settle();
    }

    private void typeDay(String id, String day) {
        DatePicker picker = window.node(id, DatePicker.class);
        Window.onWindowThread(
                () -> {
                    picker.requestFocus();
                    return id;
                });
        window.settle().type(day).press(KeyCode.ENTER);
    }

    private static void onThread(Runnable work) {
        Window.onWindowThread(
                () -> {
                    work.run();
                    return work;
                });
    }

    /// Titles of the whole list, in its order.
    private List<String> titles() {
        return Window.onWindowThread(() -> list().getItems()).stream().map(this::title).toList();
    }

    private String chosen() {
        return title(Window.onWindowThread(() -> list().getSelectionModel().getSelectedItem()));
    }

    private String title(Long key) {
        return book.read(it -> it.minutesRows(List.of(key))).values().stream()
                .map(it -> it.line().title())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<Long> list() {
        return (ListView<Long>) window.scene().lookup("#archive-list");
    }
}
