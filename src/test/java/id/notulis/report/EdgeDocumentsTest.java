package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.ooxml.DocumentText;
import id.notulis.ooxml.Schema;
import id.notulis.report.docx.DocxLint;
import id.notulis.report.template.TemplateException;
import id.notulis.report.template.UnsoundException;
import id.notulis.testkit.MeetingGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Sound documents from meetings at the edges: Word must open every one of them.
final class EdgeDocumentsTest {

    private static final int SEEDS = Integer.getInteger("notulis.seeds", 20);

    static Stream<Arguments> edges() {
        return Edges.names().stream()
                .flatMap(name -> Documents.forms().stream().map(form -> Arguments.of(form, name)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("edges")
    void holdsAllThatTheDataHold(Form form, String name)
            throws UnsoundException, IOException, TemplateException {
        Edges.Edge edge = Edges.edge(name);
        byte[] docx = Documents.docx(form, edge.sources());
        assertThat(DocxLint.lint(docx)).isEmpty();
        assertThat(Schema.faults(docx)).isEmpty();

        FieldWords expected = FieldWords.of(form, edge.sources());
        Map<String, Integer> found =
                FieldWords.count(
                        String.join("\n", DocumentText.of(docx))
                                .replace('\u23CE', ' ')
                                .replace('\u00B7', ' '));
        expected.words()
                .forEach(
                        (word, count) ->
                                assertThat(found.getOrDefault(word, 0))
                                        .as("'%s' of %s in %s", word, name, form)
                                        .isGreaterThanOrEqualTo(count));
        assertThat(photos(docx)).hasSize(expected.pictures());
        if (form == Form.DOKUMENTASI) {
            assertThat(photos(docx)).containsExactlyElementsOf(edge.photos());
        }
    }

    /// Those shown, in order, each stored as it is.
    private static List<byte[]> photos(byte[] docx) throws IOException {
        List<byte[]> photos = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/media/notulis")) {
                    assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                    photos.add(zip.readAllBytes());
                }
            }
        }
        return photos;
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#forms")
    void nobodyCame(Form form) throws UnsoundException {
        String text = String.join("\n", sound(form, Crowds.nobody()));

        assertThat(text).containsIgnoringCase("Rapat tanpa peserta");
        if (form.kind() != DocumentKind.SIARAN_PERS) {
            assertThat(text).contains("…………");
        }
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#formsOfPeople")
    void oneCame(Form form) throws UnsoundException {
        assertThat(String.join("\n", sound(form, Crowds.assembly(1)))).contains(Crowds.name(0));
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#formsOfPeople")
    void aThousandCame(Form form) throws UnsoundException {
        String text = String.join("\n", sound(form, Crowds.assembly(1_000)));

        if (form.variant().endsWith("-ringkas")) {
            assertThat(text).contains("Instansi J: 100 orang", "1000 orang");
            return;
        }
        for (int number = 0; number < 1_000; number++) {
            assertThat(text).contains(Crowds.name(number) + ", S.H.");
        }
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#forms")
    void markupAndEmojiAreText(Form form) throws UnsoundException {
        assertThat(String.join("\n", sound(form, Crowds.nasty()))).contains(Crowds.NASTY);
    }

    @Test
    void textHasNoLimit() throws UnsoundException {
        String text =
                "Notula: Uji\nPembukaan: "
                        + Edges.LONG
                        + "\nIsi:\n"
                        + Edges.LONG
                        + "\n> "
                        + Edges.LONG;

        assertThat(sound(Form.NOTULEN_POLRI_LENGKAP, text))
                .filteredOn(line -> line.contains(Edges.LONG))
                .hasSize(3);
    }

    @Test
    void whatXmlHasNoPlaceForIsLeftOut() throws UnsoundException {
        Dossier dossier = Documents.dossier("Notula: Uji\nPenutup: Selesai\nTempat: Aula");
        Meeting odd = withClosing(dossier.meeting(), "a\u0000b\u000Bc\uD800d\uFFFFe");
        byte[] docx =
                Documents.docx(
                        Form.NOTULEN_POLRI_LENGKAP,
                        Documents.sources(new Dossier(odd, List.of()), Audience.INTERNAL));

        assertThat(DocxLint.lint(docx)).isEmpty();
        assertThat(DocumentText.of(docx)).contains("abcde.");
    }

    @Test
    void aTableWiderThanWordDrawsIsLines() throws UnsoundException {
        String wide = "Notula: Uji\nIsi:\n|" + " sel |".repeat(64) + "\n|" + " isi |".repeat(64);

        assertThat(sound(Form.NOTULEN_POLRI_LENGKAP, wide))
                .anyMatch(line -> line.startsWith("sel | sel") && line.contains("⏎isi | isi"));
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#forms")
    void anyMeetingMakesASoundDocument(Form form) throws UnsoundException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Dossier dossier = new MeetingGenerator(seed).next();
            for (Audience readers : Audience.values()) {
                for (OfficeProfile profile :
                        List.of(Documents.profile("Polres"), Documents.profile("Lapas"))) {
                    Sources sources = new Sources(dossier, profile, Documents.LISTS, readers);
                    byte[] docx = Documents.docx(form, sources);
                    assertThat(DocxLint.lint(docx)).as("seed %d, %s", seed, readers).isEmpty();
                    assertThat(Schema.faults(docx)).as("seed %d, %s", seed, readers).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.Documents#forms")
    void theSameClockGivesTheSameBytes(Form form) {
        Sources sources = Documents.sources(GoldenTest.everything());

        assertThat(Documents.docx(form, sources)).isEqualTo(Documents.docx(form, sources));
    }

    private static Meeting withClosing(Meeting meeting, String closing) {
        return new Meeting(
                meeting.id(),
                meeting.status(),
                meeting.title(),
                meeting.kind(),
                meeting.date(),
                meeting.time(),
                meeting.place(),
                meeting.host(),
                meeting.chair(),
                meeting.secretary(),
                meeting.classification(),
                meeting.number(),
                meeting.series(),
                meeting.bases(),
                meeting.opening(),
                List.of(closing),
                meeting.next(),
                meeting.initials(),
                meeting.copies(),
                meeting.photos(),
                meeting.unknownLines(),
                meeting.delegations(),
                meeting.agreements(),
                meeting.topics());
    }

    /// The lines of a document without faults.
    private static List<String> sound(Form form, String text) throws UnsoundException {
        byte[] docx = Documents.docx(form, Documents.sources(text));
        assertThat(DocxLint.lint(docx)).isEmpty();
        assertThat(Schema.faults(docx)).isEmpty();
        return DocumentText.of(docx);
    }
}
