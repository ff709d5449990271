package id.notulis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.layout.paint.PrintedPages.Sheet;
import id.notulis.layout.paint.Printer;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.Signatory;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import id.notulis.report.Form;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.Window;
import id.notulis.testkit.WordEdits;
import id.notulis.work.DocumentRow;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All that is done with the documents of a meeting, by somebody who has no mouse: from the search
/// that finds the meeting to the file that was opened.
class DocumentKeysTest {

    private static final String MEETING = "Rapat kedua";

    /// Rail, list, preview, bar and notes.
    private static final int ZONES = 5;

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Secretary secretary;
    private Id meeting;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        meeting = Reviewed.meeting(book, MEETING);
        window = Window.on(book).resize(1366, 728);
        secretary = new Secretary(window);
        secretary.find('#' + MEETING).command("Dokumen");
        assertThat(window.focused()).isEqualTo("documents-list");
        assertThat(window.node("documents-pick", Button.class).getAccessibleText())
                .contains(MEETING);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void aDocumentIsChosenMadeOpenedAndSavedAsPdf() throws IOException {
        choose(Form.BERITA_ACARA);
        assertThat(label("preview-name")).startsWith("Berita acara");
        secretary.press(KeyCode.F7);
        for (int zone = 0; zone < ZONES && !window.node("window-toasts").isFocusWithin(); zone++) {
            secretary.press(KeyCode.F6);
        }
        secretary.tabTo("toast-action").press(KeyCode.SPACE);
        Path made = opened();
        assertThat(made.getFileName().toString()).contains("berita-acara").endsWith(".docx");
        secretary.tabTo("documents-list").press(KeyCode.ENTER);
        assertThat(window.outside().opened()).containsExactly(made, made);

        Path pdf = folder.resolve("berita.pdf");
        window.outside().answer(pdf);
        secretary.command("Simpan PDF");
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void anotherFormIsChosenMadeAndListed() {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        secretary.command("Bentuk lain");
        assertThat(window.focused()).isEqualTo("forms-notulen-polri-ringkas");
        secretary.tabTo("forms-notulen-permendagri-ringkas").press(KeyCode.SPACE);

        assertThat(window.focused()).isEqualTo("documents-list");
        choose(Form.NOTULEN_PERMENDAGRI_RINGKAS);
        assertThat(label("preview-name")).isEqualTo("Notulen ringkas (Permendagri)");
        secretary.press(KeyCode.ENTER);
        assertThat(opened().getFileName().toString()).contains("notulen-permendagri-ringkas");
        secretary.command("Bentuk lain");
        assertThat(window.find("forms-notulen-permendagri-ringkas")).isEmpty();
        secretary.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("documents-list");

        choose(Form.NOTA_DINAS);
        secretary.command("Bentuk lain");
        assertThat(window.find("forms")).isEmpty();
        assertThat(window.notes()).anyMatch(it -> it.startsWith("Tidak ada bentuk lain"));
    }

    @Test
    void aMessageIsReadAndCopied() {
        choose(Form.UNDANGAN_WA);
        assertThat(label("preview-words")).contains(MEETING);

        secretary.tabTo("preview-copy").press(KeyCode.SPACE);

        assertThat(window.outside().pasted()).isEqualTo(label("preview-words"));
    }

    @Test
    void pagesAreTurnedSizedAndPrinted() {
        window.outside()
                .connect(new Printer("Ruang Sium", List.of(Sheet.ofMillimetres(215.9, 330.2))));
        choose(Form.NOTULEN_POLRI_LENGKAP);
        secretary.press(KeyCode.CONTROL, KeyCode.G).tabTo("preview-pages");
        String fitting = window.node("preview-fit", Button.class).getText();
        secretary.press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(window.node("preview-fit", Button.class).getText()).isNotEqualTo(fitting);
        secretary.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(window.node("preview-fit", Button.class).getText()).isEqualTo(fitting);
        secretary.press(KeyCode.END);
        assertThat(label("preview-page")).matches("Halaman (\\d+) dari \\1");

        secretary.press(KeyCode.CONTROL, KeyCode.P).fill("print-copies", "3");
        secretary.fill("print-pages", "1").press(KeyCode.ENTER);

        assertThat(window.outside().printed()).hasSize(1);
        assertThat(window.outside().printed().getFirst().copies()).isEqualTo(3);
        assertThat(window.find("print")).isEmpty();
        assertThat(window.focused()).isEqualTo("preview-pages");
    }

    @Test
    void whoSignsAndOnWhosePaperIsChosenForOneDocument() {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        secretary.press(KeyCode.F9);
        assertThat(window.focused()).isEqualTo("issuer-office");
        secretary.press(KeyCode.DOWN).press(KeyCode.DOWN).tabTo("issuer-own").press(KeyCode.SPACE);
        secretary.fill("issuer-signer-1-name", "Budi").tabTo("issuer-save").press(KeyCode.SPACE);

        Issuance.Choice chosen = choice();
        assertThat(chosen.office()).isPresent();
        assertThat(chosen.signatories().orElseThrow())
                .first()
                .extracting(Signatory::post)
                .isEqualTo("Kasi Humas");
        assertThat(window.focused()).isEqualTo("documents-list");
        secretary.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(choice()).isEqualTo(Issuance.Choice.USUAL);
    }

    @Test
    void anInvitationIsFilledInAndMadeAgain() throws IOException {
        choose(Form.UNDANGAN_POLRI);
        secretary.press(KeyCode.F7).command("Isi undangan");
        secretary.type("Camat Kartoharjo; Ketua RW 5").fill("invitation-destination", "Madiun");
        secretary.fill("invitation-dress", "PDH").press(KeyCode.ENTER);
        assertThat(book.read(it -> it.invitation(meeting)).addressees())
                .containsExactly("Camat Kartoharjo", "Ketua RW 5");
        assertThat(label("documents-summary")).startsWith("1 dokumen usang");

        secretary.press(KeyCode.F7).press(KeyCode.ENTER);

        assertThat(words(opened())).contains("Camat Kartoharjo", "PDH");
    }

    @Test
    void whatWasEditedIsComparedAndMadeBeside() throws IOException {
        choose(Form.NOTULEN_POLRI_LENGKAP);
        secretary.press(KeyCode.F7).press(KeyCode.ENTER);
        Path file = opened();
        WordEdits.add(file, "Ditambahkan di Word oleh Kasium.");
        byte[] edited = Files.readAllBytes(file);
        secretary.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.ALT, KeyCode.LEFT);
        choose(Form.NOTULEN_POLRI_LENGKAP);

        secretary.press(KeyCode.F8);

        assertThat(window.focused()).isEqualTo("compare-list");
        assertThat(label("compare-standing")).contains("1 hanya di berkas");
        secretary.press(KeyCode.F8).press(KeyCode.SHIFT, KeyCode.F8);
        secretary.tabTo("compare-open").press(KeyCode.SPACE);
        assertThat(opened()).isEqualTo(file);
        secretary.tabTo("compare-make").press(KeyCode.SPACE);
        assertThat(file).hasBinaryContent(edited);
        assertThat(window.focused()).isEqualTo("compare-open-new");
        secretary.press(KeyCode.SPACE);
        assertThat(opened().getFileName().toString()).contains("(2)");
        secretary.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("documents-list");
    }

    @Test
    void whatIsOutOfDateIsToldAndMadeAgain() {
        secretary.press(KeyCode.CONTROL, KeyCode.G);
        book.transact(Op.EDIT_MEETING, Reviewed.placed(meeting, "Lapangan Apel"));
        secretary.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(label("documents-summary")).isNotEqualTo("Semua dokumen terbaru.");

        secretary.command("Lihat perbedaannya");
        assertThat(window.focused()).isEqualTo("differences-again");
        secretary.press(KeyCode.ENTER);

        assertThat(label("documents-summary")).isEqualTo("Semua dokumen terbaru.");
        assertThat(window.focused()).isEqualTo("documents-list");
    }

    @Test
    void aReleaseGetsItsHeadlineInitialsAndApproval() {
        secretary.command("Publikasi");
        assertThat(window.focused()).isEqualTo("documents-tab-publication");
        secretary.tabTo("publication-headline").press(KeyCode.SPACE);
        secretary.type("Polres Perkuat Kemitraan").press(KeyCode.ENTER);
        assertThat(publication().headline()).isEqualTo("Polres Perkuat Kemitraan");
        assertThat(window.focused()).isEqualTo("publication-headline");

        secretary.tabTo("publication-initials").press(KeyCode.SPACE);
        secretary.type("Arg/Hms").press(KeyCode.ENTER);
        assertThat(label("publication-initials-shown")).isEqualTo("(Arg/Hms)");

        secretary.tabTo("publication-approve").press(KeyCode.SPACE);
        secretary.fill("approval-by", "Kapolres Madiun Kota");
        secretary.fill("approval-day", "5/6/2025").press(KeyCode.ENTER);
        assertThat(publication().approval())
                .contains(new Approval("Kapolres Madiun Kota", LocalDate.of(2025, 6, 5)));
        assertThat(window.node("publication").isFocusWithin()).isTrue();

        secretary.command("Salin pesan siaran pers");
        assertThat(window.outside().pasted())
                .contains("Polres Perkuat Kemitraan", "(Arg/Hms)")
                .doesNotContain("setelah disetujui");
        secretary.tabTo("publication-withdraw").press(KeyCode.SPACE);
        assertThat(publication().approval()).isEmpty();
        assertThat(window.node("publication").isFocusWithin()).isTrue();
    }

    @Test
    void linksAreKeptAndReported() {
        secretary.command("Publikasi").tabTo("publication-add").press(KeyCode.SPACE);
        secretary.type("Tribratanews").fill("link-day", "5/6/2025");
        secretary.fill("link-address", "https://tribratanews.example/1").press(KeyCode.ENTER);
        secretary.tabTo("publication-link-1").press(KeyCode.F2);
        secretary.fill("link-medium", "Radio").press(KeyCode.ENTER);
        assertThat(publication().links())
                .extracting(PublishedLink::medium)
                .containsExactly("Radio");

        secretary.tabTo("publication-report").press(KeyCode.SPACE);
        assertThat(window.outside().pasted()).contains("1. Radio (5 Juni 2025)");
        secretary.tabTo("publication-daily").press(KeyCode.SPACE);
        assertThat(window.outside().pasted()).contains("Laporan pemberitaan Kamis, 5 Juni 2025");

        secretary.tabTo("publication-link-1").press(KeyCode.DELETE);
        assertThat(publication().links()).isEmpty();
        assertThat(window.focused()).isEqualTo("publication-add");
    }

    @Test
    void thePapersAreHandedOver() throws IOException {
        Path place = Files.createDirectory(folder.resolve("serah"));
        window.outside().answer(place);
        secretary.command("Serahkan");
        assertThat(window.focused()).isEqualTo("handover-office");
        secretary.press(KeyCode.ENTER);

        assertThat(window.find("handover")).isEmpty();
        assertThat(place).isNotEmptyDirectory();
        assertThat(window.focused()).isEqualTo("documents-list");
    }

    /// Goes through the list from its top, as one does who looks for a document.
    private void choose(Form form) {
        secretary.tabTo("documents-list").press(KeyCode.HOME);
        int most = window.node("documents-list", ListView.class).getItems().size();
        for (int step = 0; step < most && chosen() != form; step++) {
            secretary.press(KeyCode.DOWN);
        }
        assertThat(chosen()).isEqualTo(form);
    }

    private Form chosen() {
        return ((DocumentRow)
                        window.node("documents-list", ListView.class)
                                .getSelectionModel()
                                .getSelectedItem())
                .form();
    }

    private Issuance.Choice choice() {
        return book.<Issuance>read(it -> it.issuance(meeting)).of(DocumentKind.NOTULEN);
    }

    private Publication publication() {
        return book.read(it -> it.publication(meeting));
    }

    private Path opened() {
        return window.outside().opened().getLast();
    }

    private static String words(Path file) throws IOException {
        return String.join("\n", DocxText.body(Files.readAllBytes(file)));
    }

    private String label(String id) {
        return window.node(id, Label.class).getText();
    }
}
