package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.Signatory;
import id.notulis.model.profile.Typography;
import id.notulis.ooxml.DocumentText;
import id.notulis.ooxml.Schema;
import id.notulis.report.docx.DocxLint;
import id.notulis.report.template.DocxArchive;
import id.notulis.report.template.UnsoundException;
import id.notulis.testkit.Emblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Letterheads, sheets, type and signatures of many offices on finished documents.
final class LetterheadDocumentsTest {

    private static final Pattern EXTENT = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"");
    private static final List<String> LINES =
            List.of(
                    "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
                    "DIREKTORAT JENDERAL PEMASYARAKATAN",
                    "LEMBAGA PEMASYARAKATAN KELAS I MADIUN");
    private static final List<String> ADDRESS =
            List.of("Jalan Yos Sudarso No. 100 Madiun 63122", "Telepon (0351) 462233");

    private static final Signatory NOTULIS = new Signatory("Notulis", "", "", Optional.empty(), "");
    private static final Signatory ON_BEHALF =
            new Signatory(
                    "Mengetahui",
                    Capacity.AN,
                    List.of("Kepala Kepolisian Resor Madiun Kota"),
                    "Wakapolres",
                    Optional.of(Documents.named("Kompol")),
                    "70010001");
    private static final Signatory DAILY =
            new Signatory(
                    "Pimpinan rapat",
                    Capacity.PLH,
                    List.of(),
                    "Kabag Ops",
                    Optional.of(Documents.named("Brigjen Pol")),
                    "71010001");
    private static final Signatory FOR_HIM =
            new Signatory(
                    "",
                    Capacity.UB,
                    List.of("Kapolres Madiun Kota", "Wakapolres"),
                    "Kabag Ops",
                    Optional.of(Documents.named("Penata Tk. I")),
                    "198001012005011002");

    @ParameterizedTest
    @CsvSource({
        "POLICE_LEFT, 0, F4, 12, 1",
        "CENTRED, 0, A4, 12, 2",
        "CENTRED, 1, A4, 12, 3",
        "CENTRED, 1, F4_NARROW, 11, 2",
        "CENTRED, 2, F4, 11, 3",
        "CENTRED, 2, F4_INCH, 12, 2",
        "POLICE_LEFT, 0, A4, 11, 3"
    })
    void everyLetterheadMakesASoundDocument(
            Letterhead.Style style, int emblems, Page.Paper paper, double points, int blocks)
            throws UnsoundException, IOException {
        OfficeProfile office = office(style, emblems, paper, new Typography("Arial", points, 1));
        List<Signatory> signers = List.of(ON_BEHALF, NOTULIS, DAILY).subList(0, blocks);
        Sources sources = sources(office).signedBy(Optional.of(signers));
        for (Form form : Form.inWord()) {
            byte[] docx = Documents.docx(form, sources);
            String shown = System.getProperty("notulis.look", "");
            if (!shown.isEmpty()) {
                Files.write(
                        Path.of(shown)
                                .resolve(
                                        String.join(
                                                        "-",
                                                        style.name(),
                                                        "" + emblems,
                                                        paper.name(),
                                                        "" + (int) points,
                                                        "" + blocks,
                                                        form.name())
                                                + ".docx"),
                        docx);
            }

            assertThat(DocxLint.lint(docx)).as(form.name()).isEmpty();
            assertThat(Schema.faults(docx)).as(form.name()).isEmpty();
            assertThat(EXTENT.matcher(body(docx)).results().count())
                    .as(form.name())
                    .isEqualTo(emblems);
            assertThat(String.join("\n", DocumentText.of(docx))).contains(LINES.getLast());
        }
    }

    @Test
    void anEmblemIsAsWideAsItIsToBeAndKeepsItsRatio() throws IOException, UnsoundException {
        Typography type = Typography.STANDARD;
        String body = body(docx(sources(office(Letterhead.Style.CENTRED, 2, Page.Paper.A4, type))));

        assertThat(EXTENT.matcher(body).results().map(it -> it.group(1) + " " + it.group(2)))
                .containsExactly("720000 960000", "900000 900000");
    }

    @Test
    void theNamesStandInTheMiddleWithOneEmblemUnlessTheyNeedItsRoom()
            throws IOException, UnsoundException {
        Typography small = new Typography("Arial Narrow", 8, 1);

        List<Integer> narrow = columns(office(Letterhead.Style.CENTRED, 1, Page.Paper.F4, small));
        List<Integer> wide =
                columns(
                        office(
                                Letterhead.Style.CENTRED,
                                1,
                                Page.Paper.A4,
                                new Typography("Arial", 12, 1)));

        assertThat(narrow.get(0)).isEqualTo(narrow.get(2));
        assertThat(wide.get(2)).isLessThan(wide.get(0));
        assertThat(wide.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) Math.round(155 * 1440 / 25.4));
    }

    @Test
    void aBookThatLostItsEmblemStillPrintsTheNames() throws IOException, UnsoundException {
        OfficeProfile office =
                office(Letterhead.Style.CENTRED, 2, Page.Paper.A4, Typography.STANDARD);
        byte[] docx = docx(sources(office).illustrated(_ -> Optional.empty()));

        assertThat(DocxLint.lint(docx)).isEmpty();
        assertThat(body(docx)).doesNotContain("<wp:extent");
        assertThat(String.join("\n", DocumentText.of(docx))).contains(LINES.getFirst());
    }

    @Test
    void typeReachesEveryStyleAndSpacingOnlyTheText() throws IOException, UnsoundException {
        OfficeProfile office =
                office(
                        Letterhead.Style.CENTRED,
                        0,
                        Page.Paper.A4,
                        new Typography("Bookman Old Style", 11, 1.5));
        byte[] styles =
                Objects.requireNonNull(
                        DocxArchive.read(Form.NOTULEN_POLRI_LENGKAP.template(office))
                                .content("word/styles.xml"));
        String xml = new String(styles, StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("w:ascii=\"Bookman Old Style\"")
                .doesNotContain("Arial")
                .containsPattern("(?s)rPrDefault>.*?w:sz w:val=\"22\"")
                .containsPattern("(?s)pPrDefault>.*?w:line=\"360\"")
                .containsPattern("(?s)styleId=\"KopTengah\".*?w:sz w:val=\"24\"")
                .containsPattern("(?s)styleId=\"Kosong\".*?w:sz w:val=\"2\"")
                .containsPattern("(?s)styleId=\"IsiTabel\".*?w:line=\"240\"");
    }

    @Test
    void whoeverStandsInForSomebodySaysSo() {
        assertThat(last(ON_BEHALF, NOTULIS))
                .contains(
                        "Mengetahui / a.n.·KEPALA KEPOLISIAN RESOR MADIUN KOTA⏎WAKAPOLRES, /"
                                + " SARI DEWI, S.H. / KOMISARIS POLISI NRP 70010001");
        assertThat(last(DAILY, NOTULIS))
                .contains(
                        "Pimpinan rapat / Plh.·KABAG OPS, / SARI DEWI, S.H. / BRIGADIR JENDERAL POLISI |");
        assertThat(last(FOR_HIM, NOTULIS))
                .contains(
                        "a.n.·KAPOLRES MADIUN KOTA⏎WAKAPOLRES⏎u.b.⏎KABAG OPS, / SARI DEWI, S.H."
                                + " / Penata Tingkat I (III/d)")
                .contains("NIP. 198001012005011002");
    }

    @Test
    void aPostThatIsRepresentedAndNotNamedIsALine() {
        assertThat(
                        last(
                                new Signatory(
                                        "", Capacity.AN, List.of(), "Kasi", Optional.empty(), ""),
                                NOTULIS))
                .startsWith("| a.n.·…………⏎KASI, / …………");
    }

    @Test
    void nobodysNumberStandsUnderTheNameOfAnother() {
        Signatory numbered = new Signatory("Notulis", "", "", Optional.empty(), "70010001");

        assertThat(last(numbered)).contains("SARI").doesNotContain("70010001");
    }

    @Test
    void theMeetingsOwnCopiesGoBeforeTheOffices() {
        OfficeProfile office =
                office(Letterhead.Style.CENTRED, 0, Page.Paper.A4, Typography.STANDARD);
        String silent = "Notula: Uji\nTanggal: 4 Juni 2025\n";

        assertThat(copies(office, silent)).containsExactly("Kapolres Madiun Kota", "Arsip");
        assertThat(copies(office, silent + "Tembusan: Kapolda\n")).containsExactly("Kapolda");
    }

    private static List<String> copies(OfficeProfile office, String text) {
        return new Sources(Documents.dossier(text), office, Documents.LISTS, Audience.INTERNAL)
                .copies();
    }

    private static String last(Signatory... signatories) {
        OfficeProfile office =
                office(Letterhead.Style.POLICE_LEFT, 0, Page.Paper.F4, Typography.STANDARD);
        Sources sources =
                new Sources(
                                Documents.dossier(
                                        """
                                        Notula: Uji
                                        Tanggal: 4 Juni 2025
                                        Notulis: Sari
                                        Peserta:
                                        - Sari
                                        """),
                                office,
                                Documents.LISTS,
                                Audience.INTERNAL)
                        .signedBy(Optional.of(List.of(signatories)));
        return DocumentText.of(Documents.docx(Form.NOTULEN_POLRI_LENGKAP, sources)).stream()
                .filter(line -> line.startsWith("|"))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static Sources sources(OfficeProfile office) {
        return new Sources(
                        Documents.dossier(GoldenTest.everything()),
                        office,
                        Documents.LISTS,
                        Audience.INTERNAL)
                .illustrated(
                        sha256 ->
                                Emblems.ALL.stream()
                                        .filter(it -> Emblems.sha256(it).equals(sha256))
                                        .findFirst());
    }

    private static byte[] docx(Sources sources) {
        return Documents.docx(Form.NOTULEN_POLRI_LENGKAP, sources);
    }

    private static List<Integer> columns(OfficeProfile office)
            throws IOException, UnsoundException {
        String body = body(Form.NOTULEN_POLRI_LENGKAP.template(office));
        int table = body.lastIndexOf("<w:tbl>", body.indexOf("${kop_kiri_gambar}"));
        return Pattern.compile("<w:gridCol w:w=\"(\\d+)\"")
                .matcher(body.substring(table))
                .results()
                .limit(3)
                .map(it -> Integer.valueOf(it.group(1)))
                .toList();
    }

    private static OfficeProfile office(
            Letterhead.Style style, int emblems, Page.Paper paper, Typography typography) {
        OfficeProfile police = Documents.profile("Polres");
        boolean centred = style == Letterhead.Style.CENTRED;
        Page page =
                centred
                        ? new Page(paper, false, 25, paper == Page.Paper.F4 ? 15 : 25, 30, 30)
                        : new Page(paper, false, 20, 15, 30, 25);
        Letterhead letterhead =
                new Letterhead(
                        style,
                        centred
                                ? LINES
                                : List.of(
                                        "KEPOLISIAN NEGARA REPUBLIK INDONESIA",
                                        "DAERAH JAWA TIMUR",
                                        LINES.getLast()),
                        ADDRESS,
                        emblem(emblems > 0, 0, 20),
                        emblem(emblems > 1, 1, 25));
        return new OfficeProfile(
                police.id(),
                police.name(),
                police.zone(),
                new PageSetup(page, typography),
                List.of(
                        new Edition(
                                Optional.empty(),
                                letterhead,
                                "Madiun",
                                List.of(NOTULIS),
                                List.of(),
                                List.of("Kapolres Madiun Kota", "Arsip"),
                                Press.NONE)),
                Map.of());
    }

    private static Optional<Emblem> emblem(boolean there, int which, double width) {
        return there
                ? Optional.of(new Emblem(Emblems.sha256(Emblems.ALL.get(which)), width))
                : Optional.empty();
    }

    private static String body(byte[] docx) throws IOException, UnsoundException {
        return new String(
                Objects.requireNonNull(DocxArchive.read(docx).content("word/document.xml")),
                StandardCharsets.UTF_8);
    }
}
