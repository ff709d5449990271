package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.exchange.people.CellFault;
import id.notulis.exchange.people.Columns;
import id.notulis.exchange.people.CsvText;
import id.notulis.exchange.people.PeopleSheet;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.exchange.people.SafeCells;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.Page;
import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import id.notulis.ooxml.ListWorkbook;
import id.notulis.testkit.RandomPeople;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of people on their way into a book.
class ImportPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final int MANY = 5_000;
    private static final int WRONG = 200;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void manyPeopleComeInOnceEveryFaultIsMended(boolean workbook) throws IOException {
        RandomPeople.Listed wrong = new RandomPeople(11).faulty(MANY, WRONG);
        Sheet mended = new RandomPeople(11).sheet(MANY);
        try (Workspace book = TempBook.furnished(folder)) {
            String before = Dump.of(book);
            PeoplePlan refused = taken(book, written(SafeCells.guarded(wrong.sheet()), workbook));
            assertThat(refused.faults())
                    .extracting(CellFault::cell)
                    .containsExactlyInAnyOrderElementsOf(
                            workbook ? lowered(wrong) : List.copyOf(wrong.faults()));
            assertThat(Dump.of(book)).isEqualTo(before);
            assertThat(book.lastStep()).isEmpty();

            PeoplePlan plan = taken(book, written(SafeCells.guarded(mended), workbook));
            assertThat(plan.faults()).isEmpty();
            assertThat(plan.count(PeoplePlan.Fate.New.class)).isEqualTo(MANY);
            assertThat(book.read(Snapshot::people)).hasSize(MANY);
            String after = Dump.of(book);
            PeoplePlan again =
                    book.read(it -> ImportPeople.preview(mended, columns(book, mended), it, TODAY));
            assertThat(again.count(PeoplePlan.Fate.Known.class)).isEqualTo(MANY);

            assertThat(book.undo()).isInstanceOf(Undone.Done.class);
            assertThat(Dump.of(book)).isEqualTo(before);
            assertThat(book.redo()).isInstanceOf(Undone.Done.class);
            assertThat(Dump.of(book)).isEqualTo(after);
        }
    }

    /// A workbook has a title and a blank row above its headings.
    private static List<String> lowered(RandomPeople.Listed listed) {
        return listed.faults().stream()
                .map(it -> it.charAt(0) + Integer.toString(Integer.parseInt(it.substring(1)) + 2))
                .toList();
    }

    private static byte[] written(Sheet sheet, boolean workbook) throws IOException {
        return workbook
                ? ListWorkbook.of(sheet, "Daftar orang", Page.Paper.A4, Instant.EPOCH)
                : CsvText.write(sheet, ';', "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatChangesAndWhoIsKnown() {
        try (Workspace book = TempBook.furnished(folder)) {
            taken(
                    book,
                    """
                    Nama;Pangkat;NRP;Jabatan;Instansi
                    Arga Pratama, S.H.;Iptu;70010001;Kanit;Polres Contoh
                    Bima Lestari;;;Anggota;Ormas Contoh
                    """);
            PeoplePlan plan =
                    taken(
                            book,
                            """
                            Nama;Pangkat;NRP;Jabatan;Instansi;HP
                            ARGA PRATAMA;AKP;70010001;Kasat;Polres Contoh;0812 3456
                            bima lestari;;;;ormas contoh;
                            Bima Lestari;;;Anggota;Lapas Contoh;
                            Cahya;;70010009;;Polres Contoh;
                            Cahya;;70010009;;Polres Contoh;
                            """);

            assertThat(plan.rows().get(0).fate())
                    .isEqualTo(
                            new PeoplePlan.Fate.Changed(
                                    List.of(
                                            new PeoplePlan.Difference(
                                                    PersonColumn.RANK, "Iptu", "AKP"),
                                            new PeoplePlan.Difference(
                                                    PersonColumn.POST, "Kanit", "Kasat"),
                                            new PeoplePlan.Difference(
                                                    PersonColumn.SINCE, "", TODAY.toString()),
                                            new PeoplePlan.Difference(
                                                    PersonColumn.PHONE, "", "0812 3456"))));
            assertThat(plan.rows().get(1).fate())
                    .isEqualTo(new PeoplePlan.Fate.Known("Bima Lestari, Ormas Contoh"));
            assertThat(plan.rows().get(2).fate()).isInstanceOf(PeoplePlan.Fate.New.class);
            assertThat(plan.rows().get(2).note()).isPresent();
            assertThat(plan.rows().get(3).fate()).isInstanceOf(PeoplePlan.Fate.New.class);
            assertThat(plan.rows().get(4).fate()).isEqualTo(new PeoplePlan.Fate.Repeated(5));
            assertThat(plan.organisations()).containsExactly("Lapas Contoh");
            Person arga = person(book, "Arga Pratama");
            assertThat(PrintedName.text(arga.name())).isEqualTo("AKP Arga Pratama, S.H.");
            assertThat(arga.posts()).extracting(Post::title).containsExactly("Kanit", "Kasat");
        }
    }

    @Test
    void refusesWhatIsNotCertain() {
        try (Workspace book = TempBook.furnished(folder)) {
            taken(
                    book,
                    """
                    Nama;NRP;Instansi
                    Arga Pratama;70010001;Polres Contoh
                    Eka Putri;;Polres Contoh
                    Eka Putri;70010005;Polres Contoh
                    """);
            assertThat(book.read(Snapshot::people)).isEmpty();
            taken(book, "Nama;NRP;Instansi\nArga Pratama;70010001;Polres Contoh\n");
            taken(book, "Nama;NRP\nEka Putri;70010005\n");
            taken(book, "Nama;NRP\nEka Putri;70010006\n");
            PeoplePlan plan =
                    taken(
                            book,
                            """
                            Nama;NRP;Instansi
                            Gita Nugroho;7001 0001;Polres Contoh
                            Eka Putri;;
                            """);

            assertThat(plan.faults()).extracting(CellFault::cell).containsExactly("B2", "A3");
            assertThat(plan.faults())
                    .extracting(it -> it.message().key())
                    .containsExactly("peoplelist.number.taken", "peoplelist.several");
        }
    }

    @Test
    void meaningsAreRememberedByTheirHeadings() {
        try (Workspace book = TempBook.furnished(folder)) {
            Sheet sheet = sheet("Yang hadir;Kode\nArga Pratama;70010001\n");
            assertThatThrownBy(() -> taken(book, sheet)).isInstanceOf(Refused.class);
            Columns columns =
                    columns(book, sheet)
                            .with(0, Optional.of(PersonColumn.NAME))
                            .with(1, Optional.of(PersonColumn.NUMBER));
            book.transact(
                    Op.IMPORT_PEOPLE,
                    ImportPeople.take(sheet, columns, TODAY, (done, all) -> true));
            book.undo();

            assertThat(book.read(Snapshot::people)).isEmpty();
            assertThat(columns(book, sheet)).isEqualTo(columns);
        }
    }

    @Test
    void stoppedHalfwayNothingHappened() {
        try (Workspace book = TempBook.furnished(folder)) {
            String before = Dump.of(book);
            Sheet sheet = new RandomPeople(3).sheet(40);
            Edit<PeoplePlan> edit =
                    ImportPeople.take(
                            sheet, columns(book, sheet), TODAY, (done, all) -> done < all / 2);

            assertThatThrownBy(() -> book.transact(Op.IMPORT_PEOPLE, edit))
                    .isInstanceOf(Refused.class);
            assertThat(Dump.of(book)).isEqualTo(before);
            assertThat(book.lastStep()).isEmpty();
        }
    }

    @Test
    void whatWasWrittenIsReadBackEqual() throws IOException {
        for (long seed = 0; seed < 3; seed++) {
            List<PersonLine> people;
            try (Workspace book = TempBook.furnished(place("dari-" + seed))) {
                taken(book, new RandomPeople(seed).sheet(60));
                people = book.read(Snapshot::personLines);
            }
            for (boolean workbook : new boolean[] {false, true}) {
                Path place = place("ke-" + seed + workbook);
                byte[] file = written(PeopleSheet.of(people), workbook);
                assertThat(ImportPeople.open(file).getFirst().rows())
                        .flatExtracting(SheetRow::cells)
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
                try (Workspace book = TempBook.furnished(place)) {
                    PeoplePlan plan = taken(book, file);
                    assertThat(plan.faults()).isEmpty();
                    assertThat(book.read(Snapshot::personLines))
                            .extracting(ImportPeopleTest::told)
                            .containsExactlyInAnyOrderElementsOf(
                                    people.stream().map(ImportPeopleTest::told).toList());
                }
            }
        }
    }

    private Path place(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static List<Object> told(PersonLine line) {
        return List.of(
                line.person().name(),
                line.person().serviceNumber(),
                line.person().phone(),
                line.position(),
                line.organisation(),
                line.person().latestPost().flatMap(Post::since));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyBytesAreReadOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = written(new RandomPeople(seed).sheet(5), true);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = whole.clone();
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(ImportPeople.open(bytes)).isNotEmpty();
            } catch (Refused refused) {
                assertThat(refused.told().key()).startsWith("peoplelist.");
            }
        }
    }

    private static Person person(Workspace book, String name) {
        return book.read(Snapshot::people).stream()
                .filter(it -> it.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet sheet(String text) {
        return ImportPeople.open(text.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    private static Columns columns(Workspace book, Sheet sheet) {
        return book.read(it -> ImportPeople.columns(sheet, it)).orElseThrow();
    }

    private static PeoplePlan taken(Workspace book, String text) {
        return taken(book, sheet(text));
    }

    private static PeoplePlan taken(Workspace book, byte[] file) {
        return taken(book, ImportPeople.likeliest(ImportPeople.open(file)));
    }

    /// Takes a list in, after the preview told the same.
    private static PeoplePlan taken(Workspace book, Sheet sheet) {
        Columns columns = columns(book, sheet);
        PeoplePlan preview = book.read(it -> ImportPeople.preview(sheet, columns, it, TODAY));
        PeoplePlan taken =
                book.transact(
                                Op.IMPORT_PEOPLE,
                                ImportPeople.take(sheet, columns, TODAY, (done, all) -> true))
                        .value();
        assertThat(taken).isEqualTo(preview);
        return taken;
    }
}
