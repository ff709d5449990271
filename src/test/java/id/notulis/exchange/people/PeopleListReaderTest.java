package id.notulis.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.ReferenceTables;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.model.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows of lists as offices write them.
class PeopleListReaderTest {

    private static final ReferenceLists LISTS = ReferenceTables.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    AKBP Arga Pratama, S.I.K., M.H. ~ AKBP Arga Pratama, S.I.K., M.H.
                    arga pratama                    ~ arga pratama
                    Dr. Arga Pratama S.H. M.H.      ~ Dr. Arga Pratama, S.H. M.H.
                    Arga Pratama SH                 ~ Arga Pratama, SH
                    ARGA PRATAMA SH                 ~ ARGA PRATAMA SH
                    Arga                            ~ Arga
                    """)
    void takesANameApart(String typed, String printed) {
        ListReading reading = read("Nama\n\"" + typed + "\"\n");

        assertThat(reading.faults()).isEmpty();
        assertThat(PrintedName.text(reading.people().getFirst().name())).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    AKBP                      ~ AKBP Arga
                    akbp (purn)               ~ AKBP (Purn) Arga
                    Ajun Komisaris Polisi     ~ AKP Arga
                    Letkol Inf                ~ Letkol Inf Arga
                    III/d                     ~ Penata Tk. I Arga
                    Penata Tk. I (III/d)      ~ Penata Tk. I Arga
                    Penata Tk.I / III d       ~ Penata Tk. I Arga
                    """)
    void knowsARankThatStandsAlone(String typed, String printed) {
        ListReading reading = read("Pangkat;Nama\n" + typed + ";Arga\n");

        assertThat(reading.faults()).isEmpty();
        assertThat(PrintedName.text(reading.people().getFirst().name())).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    ;70010001               ~ A2 ~ peoplelist.name.blank
                    12345;70010001          ~ A2 ~ peoplelist.name.letters
                    Arga;1.98001012005E+17  ~ B2 ~ peoplelist.rounded
                    Arga;1,98E+17           ~ B2 ~ peoplelist.rounded
                    Arga;belum ada          ~ B2 ~ peoplelist.number
                    #N/A                    ~ A2 ~ peoplelist.formula
                    Arga;#VALUE!            ~ B2 ~ peoplelist.formula
                    Arga;;#NAME?            ~ C2 ~ peoplelist.formula
                    Arga;;;Err:502          ~ D2 ~ peoplelist.formula
                    Arga;;AKBPP             ~ C2 ~ peoplelist.rank.near
                    Arga;;Kapten Kapal Api  ~ C2 ~ peoplelist.rank
                    AKP Arga;;Iptu          ~ C2 ~ peoplelist.rank.twice
                    Arga;;;31/2/2024        ~ D2 ~ people.day.impossible
                    Arga;;;besok            ~ D2 ~ people.day.unreadable
                    Arga;;;;menyusul        ~ E2 ~ peoplelist.phone
                    """)
    void namesTheCellThatIsWrong(String row, String cell, String key) {
        ListReading reading = read("Nama;NRP;Pangkat;Sejak;HP\n" + row + "\n");

        assertThat(reading.people()).isEmpty();
        assertThat(reading.faults())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.cell()).isEqualTo(cell);
                            assertThat(it.message().key()).isEqualTo(key);
                        });
    }

    @Test
    void readsTheColumnsOfAnAttendanceList() {
        ListReading reading =
                read(
                        """
                        DAFTAR HADIR;;;;
                        ;;;;
                        NO;NAMA;NRP / NIP;JABATAN;INSTANSI;No. HP;TMT;TTD
                        (1);(2);(3);(4);(5);(6);(7);(8)
                        1;Arga Pratama, S.H.;NRP. 70010001;Kasi  Humas;Polres Contoh;81234567890;4 Juni 2025;
                        2;-;-;;;;;
                        """);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.people())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.row()).isEqualTo(5);
                            assertThat(it.name().backTitles()).isEqualTo("S.H.");
                            assertThat(it.number()).isEqualTo("70010001");
                            assertThat(it.post()).isEqualTo("Kasi Humas");
                            assertThat(it.organisation()).isEqualTo("Polres Contoh");
                            assertThat(it.phone()).isEqualTo("081234567890");
                            assertThat(it.since()).hasValue(LocalDate.of(2025, 6, 4));
                        });
    }

    @Test
    void aNameWhosePartsHaveColumnsIsNotTakenApart() {
        ListReading reading =
                read("Pangkat;Gelar depan;Nama;Gelar belakang\n;;Iptu Dr. Budi, SH;\n");

        assertThat(reading.people().getFirst().name().name()).isEqualTo("Iptu Dr. Budi, SH");
    }

    @Test
    void meaningsAreChangedAndRemembered() {
        Columns columns = columns(sheet("Kolom A;Nama;Kolom C\n"));
        Columns changed =
                columns.with(0, Optional.of(PersonColumn.NAME))
                        .with(2, Optional.of(PersonColumn.PHONE));

        assertThat(changed.meanings())
                .containsExactly(
                        Optional.of(PersonColumn.NAME),
                        Optional.empty(),
                        Optional.of(PersonColumn.PHONE));
        assertThat(columns.as(changed.remembered())).isEqualTo(changed);
        assertThat(columns.as("NAME")).isEqualTo(columns);
        assertThat(columns.key()).isEqualTo(changed.key());
    }

    @Test
    void theHeadingsOfListsThatGoOutAreKnown() {
        assertThat(Stream.of(PersonColumn.values()).map(it -> PersonColumn.named(it.heading())))
                .containsExactlyElementsOf(
                        Stream.of(PersonColumn.values()).map(Optional::of).toList());
    }

    private static ListReading read(String text) {
        Sheet sheet = sheet(text);
        return new PeopleListReader(names(), LISTS).read(sheet, columns(sheet));
    }

    private static Columns columns(Sheet sheet) {
        return Columns.of(sheet).orElseThrow();
    }

    private static Sheet sheet(String text) {
        try {
            return CsvText.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (RefusedListException e) {
            throw new AssertionError(e);
        }
    }

    private static NameReader names() {
        List<String> front =
                LISTS.titles().stream()
                        .filter(ReferenceLists.Title::front)
                        .flatMap(it -> Stream.concat(Stream.of(it.text()), it.variants().stream()))
                        .toList();
        return new NameReader(LISTS.ranks(), front);
    }
}
