package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.i18n.Message;
import id.notulis.model.document.WrittenDocument;
import id.notulis.report.Form;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.WordEdits;
import id.notulis.work.DocumentComparison.Kind;
import id.notulis.work.DocumentComparison.Piece;
import id.notulis.work.DocumentComparison.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareDocumentTest {

    @TempDir private Path folder;

    private Workspace book;
    private ExportDocuments exporter;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        exporter = new ExportDocuments(book, TempBook.CLOCK, "1.0");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private WrittenDocument made(Form form) {
        exporter.export(
                book.read(it -> it.dossier(Reviewed.meeting(book, "Rapat kedua"))).orElseThrow(),
                ExportOrder.into(folder.resolve("Dokumen"), List.of(form)));
        return book.read(Snapshot::documents).getLast();
    }

    private DocumentComparison compared(WrittenDocument document) {
        return new CompareDocument(book, exporter).of(document);
    }

    private static List<Row> changes(DocumentComparison comparison) {
        return comparison.rows().stream().filter(it -> it.kind() != Kind.SAME).toList();
    }

    private static String changed(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::changed)
                .map(Piece::text)
                .collect(Collectors.joining("|"));
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void everyKindOfDocumentEqualsItselfWhenNothingHappened() {
        for (Form form : Form.values()) {
            if (form.silence(
                            Reviewed.of(book, Reviewed.meeting(book, "Rapat kedua")),
                            book.read(it -> it.publication(Reviewed.meeting(book, "Rapat kedua"))))
                    .isEmpty()) {
                DocumentComparison comparison = compared(made(form));

                assertThat(changes(comparison)).as(form.key()).isEmpty();
                assertThat(comparison.rows()).as(form.key()).isNotEmpty();
            }
        }
    }

    @Test
    void wordsChangedInWordAreMarkedInTheirParagraph() throws IOException {
        WrittenDocument document = made(Form.NOTULEN_POLRI_LENGKAP);
        WordEdits.replace(Path.of(document.path()), "berjalan baik", "berjalan sangat lancar");

        List<Row> changes = changes(compared(document));

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().kind()).isEqualTo(Kind.CHANGED);
        assertThat(changed(changes.getFirst().record())).isEqualTo("baik");
        assertThat(changed(changes.getFirst().file())).isEqualTo("sangat lancar");
        assertThat(whole(changes.getFirst().file())).contains("Kerja sama berjalan sangat lancar");
    }

    @Test
    void paragraphsAddedAndTakenOutAreToldAsSuch() throws IOException {
        WrittenDocument document = made(Form.NOTULEN_POLRI_LENGKAP);
        Path file = Path.of(document.path());
        WordEdits.add(file, "Catatan tambahan dari Kasium setelah rapat.");
        WordEdits.remove(file, "Buat jadwal bersama");

        List<Row> changes = changes(compared(document));

        assertThat(changes)
                .filteredOn(it -> it.kind() == Kind.ADDED)
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(whole(it.file()))
                                        .contains("Catatan tambahan dari Kasium"));
        assertThat(changes)
                .filteredOn(it -> it.kind() == Kind.LEFT_OUT)
                .anySatisfy(it -> assertThat(whole(it.record())).contains("Buat jadwal bersama"));
    }

    @Test
    void aCellIsToldWithItsPlace() throws IOException {
        WrittenDocument document = made(Form.MATRIKS);
        WordEdits.replace(Path.of(document.path()), "Belum", "Selesai");

        List<Row> changes = changes(compared(document));

        assertThat(changes)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.place().map(Message::key))
                                    .contains("export.compare.cell");
                            assertThat(whole(it.record())).isEqualTo("Belum");
                            assertThat(whole(it.file())).isEqualTo("Selesai");
                        });
    }

    @Test
    void whatTheRecordSaysSinceIsToldBesideWhatWasEdited() throws IOException {
        WrittenDocument document = made(Form.NOTULEN_POLRI_LENGKAP);
        WordEdits.replace(Path.of(document.path()), "berjalan baik", "berjalan lancar");
        book.transact(
                Op.EDIT_MEETING,
                Reviewed.placed(Reviewed.meeting(book, "Rapat kedua"), "Lapangan Apel"));

        DocumentComparison comparison = compared(document);

        assertThat(changes(comparison))
                .anySatisfy(it -> assertThat(changed(it.record())).isEqualTo("Lapangan Apel"))
                .anySatisfy(it -> assertThat(changed(it.file())).isEqualTo("lancar"));
    }

    @Test
    void aMessageIsComparedLineByLine() throws IOException {
        WrittenDocument document = made(Form.LAPORAN_WA_GIAT);
        Path file = Path.of(document.path());
        Files.writeString(file, Files.readString(file).replace("Aula", "Aula Utama"));

        assertThat(changes(compared(document)))
                .singleElement()
                .satisfies(it -> assertThat(changed(it.file())).isEqualTo(" Utama"));
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedWithItsReason() throws IOException {
        WrittenDocument document = made(Form.NOTULEN_POLRI_LENGKAP);
        Path file = Path.of(document.path());
        byte[] sound = Files.readAllBytes(file);

        Files.write(file, "bukan dokumen".getBytes(StandardCharsets.UTF_8));
        assertRefused(document, "layout.refused.none");
        Files.write(file, Arrays.copyOf(sound, sound.length / 2));
        assertRefused(document, "layout.refused.damaged");
        Files.delete(file);
        assertRefused(document, "export.compare.unreadable");
    }

    private void assertRefused(WrittenDocument document, String key) {
        assertThatThrownBy(() -> compared(document))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.told().key()).isEqualTo(key));
    }

    @Test
    void likePassagesAreOneThatChanged() {
        assertThat(rows("a b c d\nsatu dua tiga\ne", "a b c x\ne"))
                .containsExactly("CHANGED", "LEFT_OUT", "SAME");
        assertThat(rows("satu", "lain sama sekali")).containsExactly("CHANGED");
        assertThat(rows("satu\nsama", "baru\nsatu\nsama")).containsExactly("ADDED", "SAME", "SAME");
        assertThat(rows("", "")).isEmpty();
        assertThat(rows("", "baru")).containsExactly("ADDED");
    }

    private static List<String> rows(String record, String file) {
        return PassagePairs.of(DocumentPassages.ofText(record), DocumentPassages.ofText(file))
                .stream()
                .map(Row::kind)
                .map(Enum::name)
                .toList();
    }

    /// Both sides together say all that both documents say, in order, whatever they are.
    @Test
    void nothingIsLostBetweenTheSides() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> one = lines(random);
            List<String> other = lines(random);
            List<Row> rows =
                    PassagePairs.of(
                            DocumentPassages.ofText(String.join("\n", one)),
                            DocumentPassages.ofText(String.join("\n", other)));

            assertThat(side(rows.stream().map(Row::record))).as("seed %d", seed).isEqualTo(one);
            assertThat(side(rows.stream().map(Row::file))).as("seed %d", seed).isEqualTo(other);
        }
    }

    private static List<String> side(Stream<List<Piece>> pieces) {
        return pieces.filter(it -> !it.isEmpty()).map(CompareDocumentTest::whole).toList();
    }

    private static List<String> lines(SplittableRandom random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(
                        it ->
                                random.ints(1 + random.nextInt(5), 0, 4)
                                        .mapToObj(word -> "kata" + word)
                                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aDocumentTheLogNamesOtherwiseIsRefused() {
        WrittenDocument document = made(Form.NOTULEN_POLRI_LENGKAP);

        assertRefused(document.named("lain"), "export.state.stale.unknown");
    }
}
