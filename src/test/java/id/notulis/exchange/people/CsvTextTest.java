package id.notulis.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as text, as any program wrote them.
class CsvTextTest {

    private static final int SEEDS = Integer.getInteger("notulis.seeds", 20) * 20;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingOfficesHave(String charset) throws RefusedListException {
        String text = "Nama;Jabatan\r\nH. Mohamad Réma;“Kasi” – Humas\r\n";
        String marked = charset.startsWith("UTF-16") ? '\uFEFF' + text : text;

        assertThat(rows(marked.getBytes(Charset.forName(charset))))
                .containsExactly(
                        List.of("Nama", "Jabatan"), List.of("H. Mohamad Réma", "“Kasi” – Humas"));
    }

    @Test
    void readsUtf8WithTheMarkExcelWrites() throws RefusedListException {
        assertThat(rows("\uFEFFNama\nBudi\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("Nama"), List.of("Budi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    Nama;NRP;Jabatan                ~ 3
                    Nama,NRP,Jabatan                ~ 3
                    Nama\\tNRP\\tJabatan            ~ 3
                    Nama                            ~ 1
                    sep=,\\nNama,"NRP;x"            ~ 2
                    Daftar, sementara\\n\\nNama;NRP ~ 2
                    "Nama, gelar";NRP               ~ 2
                    """)
    void findsTheSeparator(String text, int columns) throws RefusedListException {
        String typed = text.replace("\\t", "\t").replace("\\n", "\n");

        assertThat(rows(typed.getBytes(StandardCharsets.UTF_8)).getLast()).hasSize(columns);
    }

    @Test
    void aCommaInANameOfATableOfOneColumnIsNoSeparator() throws RefusedListException {
        assertThat(rows("Nama\nBudi, S.H.\n".getBytes(StandardCharsets.UTF_8)))
                .contains(List.of("Budi, S.H."));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws RefusedListException {
        Sheet sheet =
                CsvText.read("Nama;Jabatan\n\n\"A\nB\";x\nC;y\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows().getLast().number()).isEqualTo(4);
        assertThat(sheet.rows().getLast().cell(0)).isEqualTo("C");
    }

    @Test
    void refusesAQuotationMarkNobodyCloses() {
        assertThatThrownBy(
                        () ->
                                CsvText.read(
                                        "Nama;NRP\nA;1\n\"B;2\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RefusedListException.class,
                        it -> assertThat(it.reason().toString()).contains("quotes", "3"));
    }

    /// Whatever is written comes back, and nothing written begins as a formula does.
    @Test
    void whatIsWrittenIsHarmlessAndComesBack() throws RefusedListException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Sheet sheet = sheet(random);
            for (char separator : new char[] {';', ',', '\t'}) {
                Sheet guarded = SafeCells.guarded(sheet);
                String text = CsvText.write(guarded, separator, "\r\n");
                Sheet read = CsvText.read(text.getBytes(StandardCharsets.UTF_8));

                assertThat(read.rows()).as("seed %s", seed).hasSameSizeAs(sheet.rows());
                for (int row = 0; row < sheet.rows().size(); row++) {
                    for (int column = 0; column < sheet.rows().get(row).cells().size(); column++) {
                        String cell = read.rows().get(row).cell(column);
                        assertThat(cell)
                                .as("seed %s", seed)
                                .doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
                        assertThat(SafeCells.bare(cell))
                                .as("seed %s", seed)
                                .isEqualTo(sheet.rows().get(row).cell(column));
                    }
                }
            }
        }
    }

    @Test
    void anyBytesAreReadOrRefused() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = bytes(random);
            try {
                assertThat(CsvText.read(bytes)).isNotNull();
            } catch (RefusedListException refused) {
                assertThat(refused.reason().key()).startsWith("peoplelist.");
            }
        }
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        if (random.nextBoolean()) {
            String marks = "\"';,\t\r\n=Nama ";
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) marks.charAt(random.nextInt(marks.length()));
            }
        }
        return bytes;
    }

    private static Sheet sheet(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = random.nextInt(6); row >= 0; row--) {
            rows.add(List.of(cell(random), cell(random), cell(random)));
        }
        return Sheet.of("", List.of("Nama", "Jabatan", "No. HP"), rows);
    }

    private static String cell(Random random) {
        String letters = "=+-@\t\r\n'\"';,abc é“ ";
        StringBuilder cell = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            cell.append(letters.charAt(random.nextInt(letters.length())));
        }
        return cell.toString();
    }

    private static List<List<String>> rows(byte[] bytes) throws RefusedListException {
        return CsvText.read(bytes).rows().stream().map(SheetRow::cells).toList();
    }
}
