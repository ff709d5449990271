package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BasesTest {

    private static final List<String> IN_ORDER =
            List.of(
                    "Undang-Undang Dasar 1945",
                    "UU Nomor 2 Tahun 2002 tentang Kepolisian",
                    "Undang-Undang Nomor 22 Tahun 2022 tentang Pemasyarakatan",
                    "PP Nomor 68 Tahun 2008",
                    "Perpres Nomor 52 Tahun 2010",
                    "Permendagri Nomor 42 Tahun 2016",
                    "Peraturan Kepolisian Nomor 2 Tahun 2021",
                    "Perkap Nomor 12 Tahun 2014",
                    "Peraturan Kapolri Nomor 1 Tahun 2023",
                    "Perkapolda Jatim Nomor 3 Tahun 2020",
                    "Peraturan Kapolres Madiun Kota Nomor 1 Tahun 2024",
                    "Maklumat Kapolri",
                    "Keputusan Kapolres Nomor Kep/3/2024",
                    "Kep-10/VI/2025",
                    "Instruksi Wali Kota",
                    "Surat Edaran Nomor SE/2/II/2023",
                    "Surat undangan tanggal 3 Mei 2024",
                    "Surat Kapolres Nomor B/15/VI/2025 tanggal 2 Juni 2025",
                    "Surat Kapolres tanggal 20 Juni 2025",
                    "Hasil koordinasi lisan",
                    "Nota dinas Kabag Ops");

    @Test
    void byRankThenByDateWhateverTheOrderOfTheRecord() {
        for (long seed = 0; seed < 50; seed++) {
            List<String> shuffled = new ArrayList<>(IN_ORDER);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(Bases.inOrder(shuffled)).as("seed %d", seed).isEqualTo(IN_ORDER);
        }
    }

    @Test
    void equalOnesStayInTheOrderOfTheRecord() {
        List<String> bases = List.of("Rencana kerja", "Arahan pimpinan", "Disposisi Kapolres");

        assertThat(Bases.inOrder(bases)).isEqualTo(bases);
        assertThat(Bases.inOrder(List.of("Disposisi tanggal 4 Juni 2025", "Arahan")))
                .containsExactly("Disposisi tanggal 4 Juni 2025", "Arahan");
    }
}
