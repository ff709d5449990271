package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which field somebody meant.
final class FieldSpellingTest {

    private static final List<String> CATALOGUE =
            Fields.all().stream().map(Fields.Described::name).toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pesert.nma            | peserta.nama
                    preserta.nama         | peserta.nama
                    peserta_nama          | peserta.nama
                    pesreta.nama          | peserta.nama
                    pesertanama           | peserta.nama
                    jduul                 | judul
                    nomer                 | nomor
                    tanggl                | tanggal
                    topik.butir.tanggapn  | topik.butir.tanggapan.jam
                    topik.butr.teks       | topik.butir.teks
                    tindak_lanjut.pic     | tindaklanjut.pic
                    rapat_berikut.tanggal | rapat_berikutnya.tanggal
                    ttd.jbatan            | ttd.jabatan
                    """)
    void findsIt(String written, String meant) {
        assertThat(FieldSpelling.nearest(written, CATALOGUE)).first().isEqualTo(meant);
    }

    @Test
    void namesAllThatAreEquallyNear() {
        assertThat(FieldSpelling.nearest("b", List.of("ba", "bc", "bd", "be", "xyz"))).isEmpty();
        assertThat(FieldSpelling.nearest("judu", List.of("judul", "judus", "judum", "juduk")))
                .containsExactly("judul", "judus", "judum");
    }

    @Test
    void proposesNothingForWhatIsFarFromAll() {
        assertThat(FieldSpelling.nearest("warna_langit", CATALOGUE)).isEmpty();
    }

    @Test
    void whatIsKnownIsItsOwnNearest() {
        for (String name : CATALOGUE) {
            assertThat(FieldSpelling.nearest(name, CATALOGUE)).containsExactly(name);
        }
    }
}
