package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import id.notulis.model.document.OwnTemplate;
import id.notulis.model.document.TemplateShelf;
import id.notulis.model.meeting.Dossier;
import id.notulis.report.Form;
import id.notulis.report.SurveyForm;
import id.notulis.report.WordForm;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Templates of an office's own as steps of work.
final class OwnTemplatesTest {

    private static final Form FORM = Form.NOTULEN_POLRI_LENGKAP;

    @TempDir private Path folder;
    private Workspace book;
    private OwnTemplates templates;

    @BeforeEach
    void open() {
        book = TempBook.create(folder);
        templates = new OwnTemplates(book, TempBook.CLOCK);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.WordForm#all")
    void nothingIsToBeSaidOfABuiltInTemplate(WordForm form) throws IOException {
        Path file = Files.write(folder.resolve("bawaan.docx"), form.template());
        TemplateReport report = new CheckTemplate(file, Optional.of(form)).alone();

        assertThat(report.problems()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void puttingAndGoingBackAreSteps() throws IOException {
        put("Satu");
        assertThat(book.undoable()).contains(Op.PUT_TEMPLATE);
        put("Dua");
        templates.revert(FORM, false);
        assertThat(book.undoable()).contains(Op.REVERT_TEMPLATE);
        assertThat(inForce()).contains("Satu.docx");

        book.undo();
        assertThat(inForce()).contains("Dua.docx");
        book.undo();
        assertThat(inForce()).contains("Satu.docx");
        assertThat(book.undo())
                .isEqualTo(new Undone.Done(Op.PUT_TEMPLATE, Set.of(Subject.TEMPLATES)));
        assertThat(inForce()).isEmpty();
        book.redo();
        book.redo();
        assertThat(inForce()).contains("Dua.docx");
    }

    @Test
    void whatIsInForceAlreadyIsNotPutAgain() throws IOException {
        put("Satu");
        put("Dua");
        put("Dua");

        assertThat(templates.lines())
                .filteredOn(line -> line.form() == FORM)
                .extracting(TemplateLine::former)
                .containsExactly(1);
    }

    @Test
    void aRefusedOneChangesNothing() throws IOException {
        put("Satu");
        Path file = template("Dua", "${judl}");

        TemplateReport report = templates.put(FORM, file);

        assertThat(report.refused()).isTrue();
        assertThat(told(report.problems())).contains("paragraf 1", "${judl}", "${judul}");
        assertThat(inForce()).contains("Satu.docx");
    }

    @Test
    void oneThisProgramRefusesStopsTheExportAndSaysSo() {
        Dossier dossier =
                book.transact(
                                Op.IMPORT,
                                draft -> {
                                    Dossier full = TrialMeeting.full().dossier();
                                    draft.put(TrialMeeting.full().profile());
                                    draft.put(
                                            new TemplateShelf(
                                                    FORM.key(),
                                                    List.of(
                                                            new OwnTemplate(
                                                                    "lama.docx",
                                                                    draft.putTemplate(
                                                                            new byte[] {1, 2, 3}),
                                                                    TempBook.CLOCK.instant()))));
                                    return full;
                                })
                        .value();
        Path target = folder.resolve("keluar");

        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(
                        () ->
                                new ExportDocuments(book, TempBook.CLOCK, "1")
                                        .export(
                                                dossier,
                                                ExportOrder.into(
                                                        target,
                                                        List.of(Form.DAFTAR_HADIR_KOSONG, FORM))))
                .satisfies(
                        refused ->
                                assertThat(told(refused.told()))
                                        .contains(
                                                "notulen polri-lengkap",
                                                "lama.docx",
                                                "bukan berkas Word",
                                                "templates revert BUKU notulen-polri-lengkap"));

        assertThat(target).doesNotExist();
        assertThat(templates.revert(FORM, false)).isPresent();
        assertThat(templates.revert(FORM, false)).isEmpty();
    }

    @Test
    void theTrialMeetingFillsEveryFieldThereIs() {
        assertThat(TemplateFields.load().all())
                .allSatisfy(field -> assertThat(field.forms()).as(field.name()).isNotEmpty())
                .filteredOn(field -> field.shape() != FieldShape.LIST)
                .allSatisfy(field -> assertThat(field.meaning()).as(field.name()).isPresent());
    }

    @Test
    void eachBuiltInTemplateIsTakenForItsOwnDocument() throws IOException {
        for (WordForm form : WordForm.all()) {
            Path file = folder.resolve("bawaan.docx");
            Files.write(file, form.template());

            TemplateReport asItself = new CheckTemplate(file, Optional.of(form)).alone();
            assertThat(asItself.problems()).as(form.key()).isEmpty();
            assertThat(asItself.trials()).hasSize(2);
            assertThat(new CheckTemplate(file, Optional.empty()).alone().problems()).isEmpty();
            if (form instanceof SurveyForm) {
                assertThat(new CheckTemplate(file, Optional.empty()).alone().form())
                        .isEqualTo(form);
            }
        }
    }

    private void put(String text) throws IOException {
        TemplateReport report = templates.put(FORM, template(text, text + " ${judul}"));
        assertThat(report.problems()).isEmpty();
    }

    private Path template(String name, String text) throws IOException {
        return Files.write(folder.resolve(name + ".docx"), DocxBuilder.ofParagraphs(text));
    }

    private Optional<String> inForce() {
        return templates.lines().stream()
                .filter(line -> line.form() == FORM)
                .flatMap(line -> line.own().stream())
                .map(OwnTemplate::fileName)
                .findFirst();
    }

    private static String told(List<Message> messages) {
        return String.join(
                "\n", messages.stream().map(Messages.in(Language.INDONESIAN)::text).toList());
    }
}
