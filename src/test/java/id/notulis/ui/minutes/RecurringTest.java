package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Topic;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.people.StandingGroup;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.HeadField;
import id.notulis.work.Inspection;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Snapshot;
import id.notulis.work.TypeHead;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The next meeting, the series and standing groups, by keyboard alone.
final class RecurringTest {

    @TempDir Path folder;

    private Workspace book;
    private Window window;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        window = Window.on(book).resize(1366, 728);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void theNextMeetingIsMadeInOneStepAndOpened() {
        at("Rapat kedua");
        next();
        assertThat(window.focused()).isEqualTo("next-date");
        assertThat(text("next-series")).isEqualTo("Rapat kedua");
        Picture.of(window, "series-next", 1366, 728);
        window.type("18 Juni 2025")
                .focus("next-title")
                .press(KeyCode.CONTROL, KeyCode.A)
                .type("Rapat ketiga")
                .press(KeyCode.ENTER);

        Meeting third = meeting("Rapat ketiga");
        assertThat(window.find("next-meeting")).isEmpty();
        assertThat(HeadField.DATE.typed(third)).isEqualTo("Rabu, 18 Juni 2025");
        assertThat(third.topics())
                .extracting(Topic::title)
                .containsExactly("Tindak lanjut rapat lalu", "Tindak lanjut");
        assertThat(third.topics().getFirst().entries()).hasSize(3);
        assertThat(third.attendances()).hasSize(2);
        assertThat(inspection(third).undecided()).isEqualTo(3);
        assertThat(meeting("Rapat kedua").series()).isEqualTo("Rapat kedua");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).doesNotContain("Rapat ketiga");
        assertThat(meeting("Rapat kedua").series()).isEmpty();
    }

    /// Only how many: what they say is of a higher class.
    @Test
    void howMuchAMeetingOfAHigherClassLeftOpenIsSaid() {
        book.transact(
                Op.EDIT_MEETING,
                new TypeHead(
                        Reviewed.meeting(book, "Rapat persiapan"),
                        HeadField.CLASSIFICATION,
                        "Rahasia"));
        at("Rapat kedua");
        next();

        assertThat(window.node("next-withheld", Label.class).getText())
                .isEqualTo(
                        "2 tindak lanjut dari rapat berklasifikasi lebih tinggi tidak disebut di"
                                + " sini, dan tetap diputuskan di Tinjau.");
        assertThat(window.node("next-open-1", CheckBox.class).getText()).contains("Buat jadwal");
        Looks.draw(window, "series-next-withheld");
    }

    @Test
    void withoutSuchAMeetingNothingIsSaidOfIt() {
        at("Rapat kedua");
        next();
        assertThat(window.find("next-withheld")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsBegun() {
        at("Rapat kedua");
        next();
        window.type("32 Juni 2025")
                .focus("next-series")
                .press(KeyCode.CONTROL, KeyCode.A)
                .press(KeyCode.DELETE)
                .press(KeyCode.ENTER);

        assertThat(window.node("next-date-told", Label.class).getText())
                .contains("Tidak ada tanggal");
        assertThat(titles()).hasSize(2);
        window.focus("next-date").press(KeyCode.CONTROL, KeyCode.A).type("18/6/2025");
        window.press(KeyCode.ENTER);
        assertThat(window.node("next-series-told", Label.class).getText()).contains("nama seri");
        assertThat(window.focused()).isEqualTo("next-series");
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("next-meeting")).isEmpty();
    }

    @Test
    void whatIsUntickedIsNotNamedAndStillDecided() {
        at("Rapat kedua");
        next();
        window.focus("next-open-1").press(KeyCode.SPACE);
        assertThat(window.node("next-open-1", CheckBox.class).isSelected()).isFalse();
        window.focus("next-topic-4").press(KeyCode.SPACE);
        window.focus("next-title")
                .press(KeyCode.CONTROL, KeyCode.A)
                .type("Rapat ketiga")
                .focus("next-date")
                .type("18/6/2025")
                .press(KeyCode.ENTER);

        Meeting third = meeting("Rapat ketiga");
        assertThat(third.topics()).hasSize(1);
        assertThat(third.topics().getFirst().entries()).hasSize(2);
        assertThat(inspection(third).undecided()).isEqualTo(3);
    }

    @Test
    void aMeetingInTheListHasItsNextOneByItsKey() {
        window.go(Destination.of(Place.MINUTES));
        next();
        assertThat(text("next-title")).isEqualTo("Rapat kedua");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(window.notes()).anyMatch(it -> it.contains("tidak termasuk seri"));
    }

    @Test
    void aSeriesIsRenamedAndItsRhythmSaid() {
        at("Rapat kedua");
        next();
        window.type("18/6/2025").press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(window.focused()).isEqualTo("meeting-series-name");
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE).press(KeyCode.ENTER);
        assertThat(window.node("meeting-series-name-told", Label.class).getText())
                .contains("nama seri");
        window.type("Koordinasi bulanan").press(KeyCode.TAB).press(KeyCode.DOWN);
        Picture.of(window, "series-rename", 1366, 728);
        window.press(KeyCode.ENTER);

        assertThat(window.find("meeting-series")).isEmpty();
        assertThat(meeting("Rapat kedua").series()).isEqualTo("Koordinasi bulanan");
        assertThat(book.<List<String>>read(Snapshot::series)).containsExactly("Koordinasi bulanan");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(meeting("Rapat kedua").series()).isEqualTo("Rapat kedua");
    }

    @Test
    void newMinutesOfAKnownSeriesLeadToItsNextMeeting() {
        at("Rapat kedua");
        next();
        window.type("18/6/2025").press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.N).type("Rapat").focus("new-series");
        assertThat(window.node("new-continue").isDisabled()).isTrue();
        window.type("rapat kedua");
        assertThat(window.node("new-continue").isDisabled()).isFalse();
        window.focus("new-continue").press(KeyCode.SPACE);

        assertThat(window.find("new-meeting")).isEmpty();
        assertThat(text("next-series")).isEqualTo("Rapat kedua");
    }

    @Test
    void aGroupIsMadeOfTheParticipantsAndComesByOneKey() {
        at("Rapat kedua");
        window.press(KeyCode.F7);
        assertThat(window.find("groups-none-make")).isPresent();
        Picture.of(window, "groups-none", 1366, 728);
        window.press(KeyCode.INSERT);
        assertThat(window.focused()).isEqualTo("group-name");
        window.press(KeyCode.ENTER);
        assertThat(window.node("group-error", Label.class).getText()).contains("nama kelompok");
        Picture.of(window, "group-make", 1366, 728);
        window.type("Forum Kamtibmas").press(KeyCode.ENTER);
        assertThat(groups()).extracting(it -> it.people().size()).containsExactly(2);
        Picture.of(window, "groups", 1366, 728);
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.CONTROL, KeyCode.N).type("Rapat ketiga").press(KeyCode.ENTER);
        assertThat(meeting("Rapat ketiga").attendances()).isEmpty();
        window.press(KeyCode.F7).press(KeyCode.DIGIT1);

        assertThat(window.find("groups")).isEmpty();
        assertThat(meeting("Rapat ketiga").attendances()).hasSize(2).allMatch(Attendance::present);
        window.press(KeyCode.F7).press(KeyCode.ENTER);
        assertThat(window.notes()).anyMatch(it -> it.contains("semua sudah ada"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(meeting("Rapat ketiga").attendances()).isEmpty();
    }

    @Test
    void aGroupIsChangedAndRemovedAmongPeople() {
        window.go(Destination.of(Place.PEOPLE));
        window.press(KeyCode.F7).press(KeyCode.INSERT).type("Panitia");
        window.focus("group-people").press(KeyCode.SPACE).press(KeyCode.ENTER);
        assertThat(groups()).extracting(it -> it.people().size()).containsExactly(1);
        assertThat(window.focused()).isEqualTo("groups-list");

        window.press(KeyCode.F2)
                .press(KeyCode.CONTROL, KeyCode.A)
                .type("Panitia Tetap")
                .focus("group-people")
                .press(KeyCode.DOWN)
                .press(KeyCode.SPACE)
                .press(KeyCode.ENTER);
        assertThat(groups()).extracting(StandingGroup::name).containsExactly("Panitia Tetap");
        assertThat(groups()).extracting(it -> it.people().size()).containsExactly(2);
        window.press(KeyCode.DELETE);
        assertThat(groups()).isEmpty();
        assertThat(window.find("groups-none-make")).isPresent();
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(groups()).extracting(StandingGroup::name).containsExactly("Panitia Tetap");
    }

    private void at(String title) {
        window.go(Destination.of(Place.WORKSPACE, Reviewed.meeting(book, title))).settle();
    }

    private void next() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    }

    private String text(String id) {
        return window.node(id, TextField.class).getText();
    }

    private Meeting meeting(String title) {
        Id id = Reviewed.meeting(book, title);
        return book.<Meeting>read(it -> it.meeting(id).orElseThrow());
    }

    private List<String> titles() {
        return book.<List<MeetingLine>>read(Snapshot::meetingLines).stream()
                .map(MeetingLine::title)
                .toList();
    }

    private List<StandingGroup> groups() {
        return book.<List<StandingGroup>>read(it -> it.recurring().groups());
    }

    private Inspection inspection(Meeting meeting) {
        return Reviewed.inspection(book, meeting.id());
    }
}
