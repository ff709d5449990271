package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Classification;
import id.notulis.model.numbering.NumberFilter;
import id.notulis.model.numbering.NumberPattern;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.ooxml.DocumentText;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.testkit.Ids;
import id.notulis.testkit.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register of numbers on paper.
class RegisterPaperTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/id/notulis/report/golden/register-nomor.txt");
    private static final boolean WRITE = "write".equals(System.getProperty("notulis.golden"));
    private static final int MANY = 120;

    private static final NumberSeries LETTERS = series("Surat", "B/{NO}/{ROMAWI}/{TAHUN}");
    private static final NumberSeries NOTES = series("Nota dinas", "B/ND-{NO}/{ROMAWI}/{TAHUN}");

    private static NumberSeries series(String name, String pattern) {
        return new NumberSeries(
                Ids.from(name.length()).next(),
                name,
                new NumberPattern(pattern),
                NumberSeries.Values.NONE,
                true,
                1,
                Set.of());
    }

    private static RegisteredNumber number(
            NumberSeries series,
            Optional<Integer> sequence,
            LocalDate day,
            RegisteredNumber.State state,
            String reason,
            DocumentKind kind,
            String subject) {
        Id id = Ids.from(10_000 + (long) subject.hashCode() % 1_000 + day.toEpochDay()).next();
        return new RegisteredNumber(
                id,
                series.id(),
                series.period(day),
                sequence,
                day,
                series.wording(day, Classification.BIASA, /* withUnit= */ false),
                state,
                reason,
                id,
                kind,
                subject);
    }

    static NumberRegister register() {
        return new NumberRegister(
                List.of(LETTERS, NOTES),
                List.of(
                        number(
                                LETTERS,
                                Optional.of(7),
                                LocalDate.of(2024, 12, 2),
                                RegisteredNumber.State.USED,
                                "",
                                DocumentKind.UNDANGAN,
                                "Rapat koordinasi Natal dan Tahun Baru"),
                        number(
                                LETTERS,
                                Optional.of(1),
                                LocalDate.of(2025, 6, 4),
                                RegisteredNumber.State.USED,
                                "",
                                DocumentKind.NOTULEN,
                                "Audiensi Senkom Mitra Polri Kota Madiun"),
                        number(
                                LETTERS,
                                Optional.of(2),
                                LocalDate.of(2025, 6, 5),
                                RegisteredNumber.State.CANCELLED,
                                "rapat ditunda",
                                DocumentKind.UNDANGAN,
                                "Rapat <evaluasi> & sosialisasi"),
                        number(
                                NOTES,
                                Optional.empty(),
                                LocalDate.of(2025, 6, 6),
                                RegisteredNumber.State.RESERVED,
                                "",
                                DocumentKind.NOTA_DINAS,
                                "Audiensi Senkom Mitra Polri Kota Madiun")));
    }

    private static byte[] docx(NumberRegister register, NumberFilter filter)
            throws IOException, TemplateException, FaultyDocumentException {
        OfficeProfile office = Documents.profile("Polres");
        return new DocxWriter(
                        Template.compile(SurveyForm.REGISTER.template(office, office.newest())))
                .write(RegisterPaper.of(register, filter, office, Album.NONE), Documents.NOW);
    }

    private static String text(NumberRegister register, NumberFilter filter)
            throws IOException, TemplateException, FaultyDocumentException {
        return String.join("\n", DocumentText.of(docx(register, filter))) + '\n';
    }

    @Test
    void saysWordForWord() throws IOException, TemplateException, FaultyDocumentException {
        String text = text(register(), NumberFilter.ALL);
        if (WRITE) {
            Files.writeString(GOLDEN, text);
        }

        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void onlyWhatTheFilterAcceptsIsTold()
            throws IOException, TemplateException, FaultyDocumentException {
        String text =
                text(
                        register(),
                        new NumberFilter(Optional.of(2025), Optional.of(DocumentKind.UNDANGAN)));

        assertThat(text)
                .contains("Masa : Tahun 2025", "Jenis naskah : Undangan", "evaluasi")
                .contains("1 nomor, 1 di antaranya dibatalkan.")
                .doesNotContain("Natal", "Audiensi");
    }

    @Test
    void anEmptyRegisterSaysSoAndHasNoTable()
            throws IOException, TemplateException, FaultyDocumentException {
        assertThat(text(register(), new NumberFilter(Optional.of(2020), Optional.empty())))
                .contains("Belum ada nomor yang diberikan.", "0 nomor.")
                .doesNotContain("Keadaan");
    }

    @Test
    @Tag("office")
    void theHeadingStandsOnEverySheet(@TempDir Path folder)
            throws IOException, TemplateException, FaultyDocumentException {
        List<RegisteredNumber> lines = new ArrayList<>();
        for (int sequence = 1; sequence <= MANY; sequence++) {
            lines.add(
                    number(
                            LETTERS,
                            Optional.of(sequence),
                            LocalDate.of(2025, 1, 1).plusDays(sequence),
                            RegisteredNumber.State.USED,
                            "",
                            DocumentKind.UNDANGAN,
                            "Rapat koordinasi ke-" + sequence + " dengan mitra kerja"));
        }
        Path file =
                Files.write(
                        folder.resolve("register.docx"),
                        docx(new NumberRegister(List.of(LETTERS, NOTES), lines), NumberFilter.ALL));

        assertThat(new Office(folder).faults(file)).isEmpty();
        assertThat(Office.pagesOf(new Office(folder).pdf(file)))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Perihal"));
    }
}
