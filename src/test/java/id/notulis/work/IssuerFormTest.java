package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.DocumentState;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who signs a document of one meeting, and on whose paper.
class IssuerFormTest {

    private static final OfficeForm.Signer DEPUTY =
            new OfficeForm.Signer(
                    "",
                    Capacity.AN,
                    "Kapolres Madiun Kota",
                    "Wakapolres",
                    "Kompol Uji Coba, S.H.",
                    "80010001");

    @TempDir private Path folder;

    private Workspace book;
    private Id meeting;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        meeting = Reviewed.meeting(book, "Rapat kedua");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void choose(DocumentKind kind, IssuerForm form) {
        book.transact(Op.CHOOSE_ISSUER, form.chosen(meeting, kind));
    }

    private IssuerForm form(DocumentKind kind) {
        return book.read(it -> IssuerForm.of(it, it.meeting(meeting).orElseThrow(), kind));
    }

    private Path made(Form form) {
        return new ExportDocuments(book, TempBook.CLOCK, "1.0")
                .export(
                        book.read(it -> it.dossier(meeting)).orElseThrow(),
                        ExportOrder.into(folder.resolve("Dokumen"), List.of(form)))
                .getFirst();
    }

    private static String text(Path docx) throws IOException {
        return String.join("\n", DocxText.body(Files.readAllBytes(docx)));
    }

    private List<DocumentLine> lines() {
        return new ListDocuments(book, TempBook.CLOCK.getZone(), "1.0").of(meeting);
    }

    private OfficeProfile another() {
        Id active = book.read(Snapshot::activeProfile).orElseThrow().id();
        return book.read(Snapshot::profiles).stream()
                .filter(it -> !it.id().equals(active))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoWasChosenSignsThatKindAndNoOther() throws IOException {
        choose(DocumentKind.LAPORAN, new IssuerForm(Optional.empty(), true, List.of(DEPUTY)));

        assertThat(text(made(Form.LAPORAN_POLRI)))
                .contains("a.n.")
                .contains("KAPOLRES MADIUN KOTA")
                .contains("WAKAPOLRES")
                .contains("UJI COBA");
        assertThat(text(made(Form.NOTULEN_POLRI_LENGKAP))).doesNotContain("UJI COBA");
        assertThat(form(DocumentKind.LAPORAN).signers()).containsExactly(DEPUTY);
        assertThat(form(DocumentKind.NOTULEN).own()).isFalse();
    }

    @Test
    void whoIsChosenLaterMakesTheDocumentStaleAndUndoMakesItCurrent() {
        made(Form.NOTULEN_POLRI_LENGKAP);
        made(Form.MATRIKS);

        choose(DocumentKind.NOTULEN, new IssuerForm(Optional.empty(), true, List.of(DEPUTY)));

        assertThat(lines())
                .extracting(DocumentLine::state)
                .containsExactly(DocumentState.STALE, DocumentState.CURRENT);
        assertThat(Messages.in(Language.INDONESIAN).text(lines().getFirst().reason().orElseThrow()))
                .isEqualTo("Berubah sejak ditulis: tanda tangan.");
        book.undo();
        assertThat(lines()).extracting(DocumentLine::state).containsOnly(DocumentState.CURRENT);
        book.redo();
        made(Form.NOTULEN_POLRI_LENGKAP);
        assertThat(lines()).extracting(DocumentLine::state).containsOnly(DocumentState.CURRENT);
    }

    @Test
    void theLetterheadOfAnotherOfficeStandsOnThatKindOnly() throws IOException {
        OfficeProfile other = another();
        String head = other.newest().letterhead().lines().getLast();
        made(Form.NOTA_DINAS);
        choose(DocumentKind.NOTA_DINAS, new IssuerForm(Optional.of(other.id()), false, List.of()));

        assertThat(Messages.in(Language.INDONESIAN).text(lines().getFirst().reason().orElseThrow()))
                .contains("kop");
        assertThat(text(made(Form.NOTA_DINAS))).containsIgnoringCase(head);
        assertThat(text(made(Form.NOTULEN_POLRI_LENGKAP))).doesNotContainIgnoringCase(head);
        assertThat(lines()).extracting(DocumentLine::state).containsOnly(DocumentState.CURRENT);
    }

    @Test
    void whoeverIsAskedForGoesBeforeWhoWasChosen() throws IOException {
        choose(DocumentKind.NOTULEN, new IssuerForm(Optional.empty(), true, List.of(DEPUTY)));
        Id active = book.read(Snapshot::activeProfile).orElseThrow().id();

        Path made =
                new ExportDocuments(book, TempBook.CLOCK, "1.0")
                        .export(
                                book.read(it -> it.dossier(meeting)).orElseThrow(),
                                ExportOrder.into(folder, List.of(Form.NOTULEN_POLRI_LENGKAP))
                                        .issuedBy(
                                                new Issuer(Optional.of(active), Optional.empty())))
                        .getFirst();

        assertThat(text(made)).doesNotContain("UJI COBA");
        assertThat(lines()).extracting(DocumentLine::state).containsOnly(DocumentState.CURRENT);
    }

    @Test
    void goingBackToTheUsualLeavesNothingBehind() {
        choose(DocumentKind.NOTULEN, new IssuerForm(Optional.empty(), true, List.of(DEPUTY)));
        choose(DocumentKind.NOTULEN, new IssuerForm(Optional.empty(), false, List.of(DEPUTY)));

        assertThat(book.<Issuance>read(it -> it.issuance(meeting)).isUsual()).isTrue();
    }

    @Test
    void finalMinutesCanBeSignedBySomebodyElse() throws IOException {
        Reviewed.finalise(book, meeting);
        choose(DocumentKind.NOTULEN, new IssuerForm(Optional.empty(), true, List.of(DEPUTY)));

        assertThat(text(made(Form.NOTULEN_POLRI_LENGKAP))).contains("UJI COBA");
        assertThat(book.check()).isEmpty();
    }

    @Test
    void blocksThatCannotStandUnderADocumentAreTold() {
        assertThat(new IssuerForm(Optional.empty(), true, List.of()).problem())
                .map(it -> it.key())
                .contains("office.signer.missing");
        OfficeForm.Signer two =
                new OfficeForm.Signer("", Capacity.AN, "Satu; Dua", "Wakapolres", "", "");
        assertThat(new IssuerForm(Optional.empty(), true, List.of(two)).problem())
                .map(it -> it.key())
                .contains("office.signer.represented");
        assertThat(new IssuerForm(Optional.empty(), false, List.of()).problem()).isEmpty();
    }

    @Test
    void thePeopleOfTheBookAreOfferedWithTheirPosts() {
        List<OfficeForm.Signer> candidates =
                book.read(it -> IssuerForm.candidates(it, it.meeting(meeting).orElseThrow()));

        assertThat(candidates)
                .contains(OfficeForm.Signer.plain("Kasi Humas", "Iptu Budi Santoso, S.H.", ""));
    }
}
