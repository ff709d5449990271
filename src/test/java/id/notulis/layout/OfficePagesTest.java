package id.notulis.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.layout.paint.PdfPainter;
import id.notulis.model.profile.Page.Paper;
import id.notulis.report.Form;
import id.notulis.report.SampleForms;
import id.notulis.report.SurveySources;
import id.notulis.report.Surveys;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our pages against those of LibreOffice: as many of them, and at least 99 of 100 lines on the
/// same one.
///
/// LibreOffice prints F4 on a sheet half a point wider and higher than it is, so ours is taken as
/// wide for the comparison. Letters that none of our faces has are replaced beforehand: they are
/// boxes here, and there of whatever face the machine has.
@Tag("office")
final class OfficePagesTest {

    private static final double SHARE = 0.99;
    private static final int MEETINGS = 50;

    /// Rows of several lines.
    private static final String LONG_NAME = " dengan sebutan yang agak panjang".repeat(3);

    /// 215 x 330 mm in twips, as it is and as LibreOffice prints it.
    private static final Map<String, String> SNAPPED =
            Map.of("\"12189\"", "\"12200\"", "\"18709\"", "\"18720\"");

    /// A line of nothing but what stands around columns.
    private static final Pattern OF_CHARTS =
            Pattern.compile(
                    "((Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des|Rapat|Tindak|lanjut"
                            + "|Selesai|\\d{1,4}) ?)+");

    @TempDir private static Path folder;

    @Test
    void everyFormOnBothPapers() throws IOException, RefusedDocumentException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Paper paper : List.of(Paper.F4, Paper.A4)) {
            SampleForms.all(paper).forEach((name, docx) -> documents.put(name + paper, docx));
        }
        compare(documents).values().forEach(Result::holds);
    }

    @Test
    void generatedMeetings() throws IOException, RefusedDocumentException {
        Map<String, Result> results = compare(SampleForms.generated(MEETINGS));

        assertThat(results.values()).allMatch(result -> result.ours() == result.theirs());
        int same = results.values().stream().mapToInt(Result::same).sum();
        int all = results.values().stream().mapToInt(Result::lines).sum();
        assertThat(same)
                .as("%d of %d lines", same, all)
                .isGreaterThanOrEqualTo((int) (all * SHARE));
    }

    @Test
    void threeHundredPeople() throws IOException, RefusedDocumentException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Form form :
                List.of(
                        Form.DAFTAR_HADIR_TERISI,
                        Form.NOTULEN_POLRI_LENGKAP,
                        Form.NOTULEN_PERMENDAGRI_LENGKAP)) {
            documents.put("300-" + form.key(), SampleForms.crowd(form, 300));
        }
        compare(documents).values().forEach(Result::holds);
    }

    /// The letters of charts are left out: where they stand is no matter of pages.
    @Test
    void surveys() throws IOException, RefusedDocumentException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Surveys surveys :
                List.of(
                        Surveys.USUAL,
                        new Surveys(30, 40, 3, ""),
                        new Surveys(23, 12, 2, LONG_NAME))) {
            for (String office : List.of("Polres", "Senkom")) {
                SurveySources sources = Surveys.sources(office);
                surveys.all(sources)
                        .forEach(
                                (kind, docx) ->
                                        documents.put(kind + surveys.meetings() + office, docx));
            }
        }
        Map<String, Result> results = compare(documents);

        results.values().forEach(Result::holds);
    }

    /// @param same lines that stand on the same page
    /// @param lines of LibreOffice
    private record Result(String name, int ours, int theirs, int same, int lines) {

        void holds() {
            assertThat(ours).as("pages of %s", name).isEqualTo(theirs);
            assertThat((double) same / lines).as("%s", this).isGreaterThanOrEqualTo(SHARE);
        }
    }

    private static Map<String, Result> compare(Map<String, byte[]> documents)
            throws IOException, RefusedDocumentException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            byte[] shown = altered(document.getValue(), OfficePagesTest::withKnownLetters);
            files.add(Files.write(folder.resolve(document.getKey() + ".docx"), shown));
        }
        List<Path> printed = new Office(folder).pdfs(files);
        Map<String, Result> results = new LinkedHashMap<>();
        for (int index = 0; index < files.size(); index++) {
            String name = files.get(index).getFileName().toString();
            Path own = folder.resolve(name + ".own.pdf");
            Files.write(own, pdf(Files.readAllBytes(files.get(index))));
            Result result = result(name, lines(own), lines(printed.get(index)));
            System.getLogger(OfficePagesTest.class.getName())
                    .log(System.Logger.Level.INFO, result.toString());
            results.put(name, result);
        }
        return results;
    }

    private static byte[] pdf(byte[] docx) throws IOException, RefusedDocumentException {
        Layout layout = PageLayout.of(altered(docx, OfficePagesTest::snapped), () -> false);
        return PdfPainter.write(layout, new PdfPainter.About("", "", Instant.EPOCH), () -> false);
    }

    private interface Alteration {
        String of(String body);
    }

    private static byte[] altered(byte[] docx, Alteration alteration) {
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxText.parts(docx));
        parts.computeIfPresent(
                "word/document.xml",
                (name, body) -> alteration.of(new String(body, UTF_8)).getBytes(UTF_8));
        return DocxBuilder.zip(parts);
    }

    private static String snapped(String body) {
        String snapped = body;
        for (Map.Entry<String, String> side : SNAPPED.entrySet()) {
            snapped = snapped.replace(side.getKey(), side.getValue());
        }
        return snapped;
    }

    private static String withKnownLetters(String body) {
        StringBuilder known = new StringBuilder(body.length());
        body.codePoints().map(one -> one > 0x2FFF ? 'n' : one).forEach(known::appendCodePoint);
        return known.toString();
    }

    private static List<List<String>> lines(Path pdf) {
        return Office.pagesOf(pdf).stream()
                .map(
                        page ->
                                page.lines()
                                        .map(line -> line.replaceAll("\\s+", " ").strip())
                                        .filter(line -> !line.isEmpty())
                                        .filter(line -> !OF_CHARTS.matcher(line).matches())
                                        .toList())
                .toList();
    }

    private static Result result(String name, List<List<String>> ours, List<List<String>> theirs) {
        int same = 0;
        int all = 0;
        for (int page = 0; page < theirs.size(); page++) {
            Map<String, Integer> here = new HashMap<>();
            if (page < ours.size()) {
                ours.get(page).forEach(line -> here.merge(line, 1, Integer::sum));
            }
            for (String line : theirs.get(page)) {
                all++;
                if (here.merge(line, -1, Integer::sum) >= 0) {
                    same++;
                }
            }
        }
        return new Result(name, ours.size(), theirs.size(), same, all);
    }
}
