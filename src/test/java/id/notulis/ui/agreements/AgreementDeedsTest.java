package id.notulis.ui.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.Ledgers;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done about one agreement, by keyboard alone.
class AgreementDeedsTest {

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Id id;

    @BeforeEach
    void open() {
        book = TempBook.sample(folder);
        Reviewed.addTo(book);
        Ledgers.addTo(book);
        id = Ledgers.numbered(book, Ledgers.PARENT).id();
        window = Window.on(book).go(Destination.of(Place.AGREEMENTS, id));
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void obligationsAreNotedChangedAndTakenAway() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(window.focused()).isEqualTo("obligation-person");
        window.press(KeyCode.ENTER);
        assertThat(label("obligation-told")).isEqualTo("Penanggung jawab belum diisi.");
        write("obligation-person", "Kasat Binmas");
        write("obligation-due", "31/2/2026");
        window.press(KeyCode.ENTER);
        assertThat(label("obligation-told")).contains("tidak ada di kalender");
        write("obligation-due", "1 Juli 2025");
        window.press(KeyCode.ENTER);
        assertThat(upkeep().obligations(1)).hasSize(3);
        window.focus("agreement-obligations").press(KeyCode.END).press(KeyCode.F2);
        assertThat(window.node("obligation-person", TextField.class).getText())
                .isEqualTo("Kasat Binmas");
        write("obligation-side", "Polres Contoh");
        window.press(KeyCode.ENTER);
        assertThat(upkeep().obligations(1).getLast().side()).isEqualTo("Polres Contoh");
        window.focus("agreement-obligations").press(KeyCode.END).press(KeyCode.DELETE);
        assertThat(upkeep().obligations(1)).hasSize(2);
        window.run("undo");
        assertThat(upkeep().obligations(1)).hasSize(3);
    }

    @Test
    void evaluationsAreNotedAndTakenAway() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(window.node("assessment-day", TextField.class).getText())
                .isEqualTo("4 Juni 2025");
        write("assessment-text", "Semua butir berjalan.");
        window.press(KeyCode.ENTER);
        assertThat(upkeep().assessments().get(1).text()).isEqualTo("Semua butir berjalan.");
        window.focus("agreement-assessments")
                .press(KeyCode.HOME)
                .press(KeyCode.DOWN)
                .press(KeyCode.DELETE);
        assertThat(upkeep().assessments()).hasSize(2);
        window.run("undo").run("undo");
        assertThat(upkeep().assessments().getLast().by()).isEqualTo("Bag Ren");
    }

    @Test
    void anEvaluationIsPlannedBeforeItIsHeld() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).press(KeyCode.ENTER);
        assertThat(label("assessment-told")).startsWith("Hasil evaluasi belum diisi.");
        write("assessment-day", "30 September 2025");
        write("assessment-name", "Evaluasi triwulan III");
        window.press(KeyCode.ENTER);
        assertThat(upkeep().assessments().getFirst().isPlanned()).isTrue();
        window.focus("agreement-assessments").press(KeyCode.HOME).press(KeyCode.ENTER);
        write("assessment-day", "3 Juni 2025");
        window.press(KeyCode.ENTER);
        assertThat(label("assessment-told")).startsWith("Hasil evaluasi belum diisi.");
        write("assessment-text", "Tiga butir berjalan.");
        window.press(KeyCode.ENTER);
        assertThat(upkeep().assessments().get(1).text()).isEqualTo("Tiga butir berjalan.");
    }

    @Test
    void anObligationIsFulfilledWithOneKeyAndOpenedAgain() {
        window.focus("agreement-obligations").press(KeyCode.HOME).press(KeyCode.DIGIT3);
        assertThat(upkeep().obligations(1).getFirst().fulfilled()).contains(Ledgers.TODAY);
        assertThat(window.focused()).isEqualTo("agreement-obligations");
        window.press(KeyCode.F2).press(KeyCode.ENTER);
        assertThat(upkeep().obligations(1).getFirst().fulfilled()).contains(Ledgers.TODAY);
        window.focus("agreement-obligations").press(KeyCode.HOME).press(KeyCode.DIGIT3);
        assertThat(upkeep().obligations(1).getFirst().fulfilled()).isEmpty();
        window.run("undo");
        assertThat(upkeep().obligations(1).getFirst().fulfilled()).contains(Ledgers.TODAY);
    }

    @Test
    void aScanIsKeptInTheBookAndOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("lampiran.pdf"), "%PDF-1.4 lampiran");
        window.outside().answer(file);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(upkeep().scans()).hasSize(2);
        Files.delete(file);
        window.focus("agreement-scans").press(KeyCode.END).press(KeyCode.ENTER);
        assertThat(window.outside().opened()).hasSize(1);
        assertThat(Files.readString(window.outside().opened().getFirst()))
                .isEqualTo("%PDF-1.4 lampiran");
        window.focus("agreement-scans").press(KeyCode.END).press(KeyCode.DELETE);
        assertThat(upkeep().scans()).hasSize(1);
        window.run("undo");
        assertThat(upkeep().scans()).hasSize(2);
    }

    @Test
    void aPointGoesOnTheAgendaOfANewMeeting() {
        int before = meetings().size();
        window.focus("agreement-points").press(KeyCode.CONTROL, KeyCode.J);
        assertThat(window.focused()).isEqualTo("agenda-meeting");
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(meetings()).hasSize(before + 1);
        Meeting made =
                meetings().stream()
                        .map(MeetingLine::id)
                        .flatMap(
                                it -> book.<Optional<Meeting>>read(all -> all.meeting(it)).stream())
                        .filter(it -> it.agreements().contains(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(made.topics().getFirst().title()).isEqualTo("Pertukaran data dan informasi");
        window.run("undo");
        assertThat(meetings()).hasSize(before);
    }

    @Test
    void theRenewedAgreementPointsToItsSuccessor() {
        window.go(Destination.of(Place.AGREEMENTS, Ledgers.numbered(book, Ledgers.ENDING).id()));
        window.run("agreements-renew");
        assertThat(window.node("renew-agreement-from", TextField.class).getText())
                .isEqualTo("5 Juli 2025");
        assertThat(window.node("renew-agreement-until", TextField.class).getText())
                .isEqualTo("4 Juli 2027");
        write("renew-agreement-number", "PKS/3/VII/2025");
        window.press(KeyCode.ENTER);
        Agreement renewed = Ledgers.numbered(book, "PKS/3/VII/2025");
        assertThat(label("agreement-title")).isEqualTo(renewed.title());
        window.go(Destination.of(Place.AGREEMENTS, Ledgers.numbered(book, Ledgers.ENDING).id()));
        assertThat(label("agreement-validity")).startsWith("Diperpanjang");
        assertThat(window.find("rail-ending")).isEmpty();
        window.run("undo");
        assertThat(label("rail-ending")).isEqualTo("1");
        assertThat(label("agreement-validity")).startsWith("Akan berakhir");
    }

    @Test
    void theReportOfTheAgreementIsWritten() {
        window.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(window.notes()).anyMatch(it -> it.startsWith("Dokumen tersimpan"));
    }

    @Test
    void aLineOfMinutesOpensItsMeetingAndSaysWhatBecameOfThePoint() {
        window.go(Destination.of(Place.AGREEMENTS, Ledgers.numbered(book, "MoU/1/2025").id()));
        assertThat(window.node("agreement-touches", ListView.class).getItems().size()).isEqualTo(1);
        window.focus("agreement-points").press(KeyCode.DELETE);
        assertThat(window.notes()).anyMatch(it -> it.contains("tidak dikeluarkan tetapi diakhiri"));
        window.focus("agreement-touches").press(KeyCode.ENTER);
        assertThat(window.find("workspace")).isPresent();
    }

    @Test
    void whatIsPutAwayIsFoundInTheArchive() {
        window.run("agreements-archive");
        assertThat(upkeep().archived()).isPresent();
        assertThat(label("agreement-title")).isNotEqualTo("Mitra Contoh – Polres Contoh");
        window.fire("agreements-archived");
        assertThat(label("agreement-title")).isEqualTo("Mitra Contoh – Polres Contoh");
        window.run("agreements-unarchive");
        assertThat(upkeep().archived()).isEmpty();
    }

    private List<MeetingLine> meetings() {
        return book.read(it -> it.meetingLines());
    }

    private Upkeep upkeep() {
        return book.read(it -> it.agreementBook().upkeep(id));
    }

    private String label(String node) {
        return window.node(node, Label.class).getText();
    }

    private void write(String node, String text) {
        window.focus(node).press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE).type(text);
    }
}
