package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Presence;
import id.notulis.notula.NotulaWriter;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.SideDock;
import id.notulis.work.AddParticipant;
import id.notulis.work.HeadField;
import id.notulis.work.NewMeeting;
import id.notulis.work.Op;
import id.notulis.work.TypeHead;
import id.notulis.work.Workspace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The head and the panel of the minutes, by keyboard alone.
final class SidePanelTest {

    @TempDir Path folder;

    private Workspace book;
    private Window window;
    private Id id;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        id = begun("Audiensi Senkom dengan Kapolres Madiun Kota");
        window = Window.on(book);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void theTabThatArrowsChooseIsTheOneShown() {
        show();
        window.focus("side-tab-attendance").press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertThat(window.node("side-tab-photos", ToggleButton.class).isSelected()).isTrue();
        assertThat(window.find("photos-add")).isPresent();
    }

    @Test
    void aWholeListIsTypedTickedAndUndone() {
        show();
        window.press(KeyCode.F4)
                .type("[Senkom Kota Madiun] H. Mohamad Rema Arif, S.E. | Ketua (ketua delegasi)")
                .press(KeyCode.ENTER)
                .type("Tarmidi")
                .press(KeyCode.ENTER)
                .type("[Polres Madiun Kota] AKBP Wiwin Junianto, S.I.K. | Kapolres")
                .press(KeyCode.ENTER)
                .press(KeyCode.ESCAPE);

        assertThat(written())
                .contains(
                        """
                        Peserta:
                        [Senkom Kota Madiun]
                        - H. Mohamad Rema Arif, S.E. — Ketua (ketua delegasi)
                        - Tarmidi
                        [Polres Madiun Kota]
                        - AKBP Wiwin Junianto, S.I.K. — Kapolres
                        """);
        assertThat(window.focused()).isEqualTo("attendance-list");
        window.type("tar").press(KeyCode.ENTER).press(KeyCode.K);
        assertThat(presence("Tarmidi")).isEqualTo(new Presence.Absent());
        assertThat(window.node("attendance-count", Label.class).getText())
                .isEqualTo("2 hadir dari 3 undangan");
        Picture.of(window, "people-attendance", 1366, 728);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(presence("Tarmidi")).isEqualTo(Presence.present());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(meeting().attendances()).isEmpty();
    }

    @Test
    void lettersOfTheMenuTellHowSomebodyTookPart() {
        add("[Polres] Ani — Kasi");
        add("[Polres] Budi");
        add("[Polres] Kasat Binmas (tanpa keterangan)");
        show();

        verb("bu", KeyCode.T).type("10.15").press(KeyCode.ENTER);
        verb("bu", KeyCode.P).type("jam sebelas").press(KeyCode.ENTER);
        assertThat(window.node("prompt-told", Label.class).getText()).contains("bukan jam");
        window.press(KeyCode.CONTROL, KeyCode.A).type("11.00").press(KeyCode.ENTER);
        verb("an", KeyCode.I).type("rapat lain").press(KeyCode.ENTER);
        verb("bu", KeyCode.M).type("Kasat").press(KeyCode.ENTER);
        verb("bu", KeyCode.L);
        verb("bu", KeyCode.C);

        assertThat(written())
                .contains("Pimpinan: Budi")
                .contains("- Ani — Kasi (izin: rapat lain)")
                .contains(
                        "- Budi (ketua delegasi; mewakili Kasat Binmas; hadir 10.15; pulang 11.00)")
                .contains("- Kasat Binmas (diwakili)");
        Picture.of(window, "people-facts", 1366, 728);
    }

    @Test
    void aRowIsChangedMovedAndRemoved() {
        add("Ani");
        add("Budi");
        show();

        window.type("bu").press(KeyCode.F2);
        assertThat(window.focused()).isEqualTo("participant-field");
        window.type(" | Kasi Humas").press(KeyCode.ENTER);
        window.press(KeyCode.ALT, KeyCode.UP);
        assertThat(written()).endsWith("Peserta:\n- Budi — Kasi Humas\n- Ani\n");
        window.press(KeyCode.DOWN).press(KeyCode.DELETE);
        assertThat(written()).endsWith("Peserta:\n- Budi — Kasi Humas\n");
    }

    @Test
    void somebodyKnownIsOfferedAndTakenByTab() {
        Id earlier = begun("Dulu");
        book.transact(
                Op.ADD_PARTICIPANT,
                new AddParticipant(
                        earlier, Optional.empty(), "[Senkom] Nurfaizah Aula, S.Pd. — Bendahara"));
        show();

        window.press(KeyCode.F4).type("aul");
        assertThat(window.find("participant-offers")).isPresent();
        window.press(KeyCode.TAB).press(KeyCode.ENTER);

        assertThat(written()).contains("[Senkom]\n- Nurfaizah Aula, S.Pd. — Bendahara");
    }

    @Test
    void theSameParticipantsComeFromAnotherMeeting() {
        Id earlier = begun("Koordinasi lama");
        book.transact(
                Op.ADD_PARTICIPANT, new AddParticipant(earlier, Optional.empty(), "[Polres] Ani"));
        book.transact(
                Op.ADD_PARTICIPANT, new AddParticipant(earlier, Optional.empty(), "[Polres] Budi"));
        PaneHost host = show();

        run(host, "attendance-same");
        window.type("koor")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .press(KeyCode.SPACE)
                .press(KeyCode.ENTER);

        assertThat(written()).endsWith("Peserta:\n[Polres]\n- Budi\n");
    }

    @Test
    void headFieldsAreEditedWhereTheyStand() {
        show();
        window.focus("header-date");
        window.press(KeyCode.F2).type("31 Februari 2025").press(KeyCode.ENTER);
        assertThat(window.node("header-date-told", Label.class).getText())
                .contains("Tidak ada tanggal");
        assertThat(window.focused()).isEqualTo("header-date-edit");
        window.press(KeyCode.CONTROL, KeyCode.A).type("Kamis, 4/6/2025").press(KeyCode.ENTER);
        assertThat(window.node("header-date-told", Label.class).getText()).contains("Rabu");
        assertThat(window.focused()).isEqualTo("header-date");
        window.focus("header-title");
        window.press(KeyCode.ENTER).type("Rapat").press(KeyCode.ESCAPE);

        assertThat(meeting().title()).startsWith("Audiensi");
        assertThat(HeadField.DATE.typed(meeting())).isEqualTo("Rabu, 4 Juni 2025");
        Picture.of(window, "people-header", 1366, 728);
    }

    @Test
    void detailsOfTheMeetingAreTypedInTheInfoTab() {
        add("[Polres] Ani");
        PaneHost host = show();
        run(host, "side-info");
        window.press(KeyCode.ENTER).type("Ani").press(KeyCode.ENTER);
        window.focus("info-bases");
        window.press(KeyCode.ENTER)
                .type("Surat 1")
                .press(KeyCode.ENTER)
                .type("Surat 2")
                .press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(written()).contains("Pimpinan: Ani\n", "Dasar: Surat 1\nDasar: Surat 2\n");
        Picture.of(window, "people-info", 1366, 728);
    }

    @Test
    void anAgreementIsMadeOnceAndReferredToByItsNumberAlone() {
        PaneHost host = show();
        run(host, "info-agreement");
        window.type("Kep-192/XII/2024")
                .press(KeyCode.TAB)
                .type("MoU")
                .press(KeyCode.TAB)
                .type("Kemitraan")
                .press(KeyCode.TAB)
                .type("Senkom; Polres");
        Picture.of(window, "people-agreement", 1366, 728);
        window.focus("agreement-points");
        window.type("Komunikasi")
                .press(KeyCode.ENTER)
                .type("Data")
                .press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(written()).contains("Kesepahaman: Kep-192/XII/2024", "1. Komunikasi\n2. Data");

        id = begun("Berikutnya");
        run(show(), "info-agreement");
        window.type("kep-192/XII/2024").press(KeyCode.ENTER);
        assertThat(written()).contains("1. Komunikasi\n2. Data");
        run(show(), "info-agreement");
        window.type("Kep-192/XII/2024").press(KeyCode.TAB).type("PKS").press(KeyCode.ENTER);
        assertThat(window.node("agreement-told", Label.class).getText()).contains("MoU", "PKS");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void photosComeFromFilesWithCaptionAndCredit() throws IOException {
        Path one = photo("satu.jpg");
        Path heic = folder.resolve("dua.heic");
        Files.write(heic, "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        PaneHost host = show();
        window.outside().answer(one);
        window.outside().answer(heic);
        run(host, "photos-add");
        run(host, "side-photos");
        window.press(KeyCode.TAB).press(KeyCode.TAB).type("Foto bersama").press(KeyCode.ENTER);

        Photo photo = meeting().photos().getFirst();
        assertThat(meeting().photos()).hasSize(1);
        assertThat(photo.caption()).isEqualTo("Foto bersama");
        assertThat(photo.file()).isEqualTo("satu.jpg");
        Optional<byte[]> kept = book.read(it -> it.photo(photo.sha256().orElseThrow()));
        assertThat(kept).isPresent();
        Picture.of(window, "people-photos", 1366, 728);
        window.focus("photo-1");
        window.press(KeyCode.DELETE);
        assertThat(meeting().photos()).isEmpty();
    }

    @Test
    void wherePlaceIsScarceThePanelIsADrawer() {
        Region main = new Region();
        Region side = new Region();
        SideDock dock = new SideDock(main, side);

        dock.resize(1200, 600);
        dock.layout();
        assertThat(side.isVisible()).isTrue();
        assertThat(main.getWidth() + side.getWidth()).isEqualTo(1200);
        dock.resize(900, 600);
        dock.layout();
        assertThat(side.isVisible()).isFalse();
        assertThat(dock.toggle()).isTrue();
        dock.layout();
        assertThat(main.getWidth()).isEqualTo(900);
        assertThat(side.getLayoutX() + side.getWidth()).isEqualTo(900);
        assertThat(dock.closeDrawer()).isTrue();
        assertThat(side.isVisible()).isFalse();
    }

    @Test
    void anInvitationListIsCopied() {
        add("[Polres] Ani — Kasi");
        run(show(), "attendance-invitation");

        assertThat(window.outside().pasted())
                .isEqualTo(
                        """
                        Daftar undangan: Audiensi Senkom dengan Kapolres Madiun Kota

                        Polres
                        1. Ani — Kasi
                        """);
    }

    @Test
    void theBlankSheetIsMadeBeforeTheMeeting() {
        book.transact(Op.EDIT_HEAD, new TypeHead(id, HeadField.DATE, "4/6/2025"));
        add("[Polres] Ani — Kasi");
        Path sheet = folder.resolve("daftar.docx");
        PaneHost host = show();
        window.outside().answer(sheet);
        run(host, "attendance-sheet");

        assertThat(sheet).isNotEmptyFile();
    }

    private Window verb(String letters, KeyCode letter) {
        list().getSelectionModel().clearSelection();
        window.type(letters).press(KeyCode.ENTER);
        return window.press(letter);
    }

    private ListView<?> list() {
        return window.node("attendance-list", ListView.class);
    }

    private PaneHost show() {
        PaneHost host = PaneHost.in(window, id);
        window.settle();
        return host;
    }

    private void run(PaneHost host, String command) {
        Window.onWindowThread(
                () ->
                        host.side().commands().stream()
                                .filter(it -> it.id().equals(command))
                                .findFirst()
                                .orElseThrow()
                                .run());
        window.settle();
    }

    private Path photo(String name) throws IOException {
        Path file = folder.resolve(name);
        BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, "jpeg", file.toFile())).isTrue();
        return file;
    }

    private Id begun(String title) {
        return book.transact(
                        Op.NEW_MEETING,
                        new NewMeeting(Map.of(HeadField.TITLE, title), false, false))
                .value()
                .meeting()
                .orElseThrow();
    }

    private void add(String row) {
        book.transact(Op.ADD_PARTICIPANT, new AddParticipant(id, Optional.empty(), row));
    }

    private Meeting meeting() {
        return book.read(it -> it.meeting(id)).orElseThrow();
    }

    private Presence presence(String name) {
        return meeting()
                .attendances()
                .filter(it -> it.name().name().equals(name))
                .map(Attendance::presence)
                .findFirst()
                .orElseThrow();
    }

    private String written() {
        return NotulaWriter.write(book.read(it -> it.dossier(id)).orElseThrow());
    }
}
