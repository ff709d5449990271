package id.notulis.report;

/// Meetings at the edges of what an office holds, as text.
public final class Crowds {

    /// What an eye for markup, a font or a converter may trip over.
    static final String NASTY = "a & b <c> \"d\" 'e' ${judul} {{nomor}} 👮‍♀️🎉 é ﷺ";

    private Crowds() {}

    /// Nobody came and nothing was said.
    public static String nobody() {
        return "Notula: Rapat tanpa peserta";
    }

    /// An assembly: `people` on the list of ten organisations, everybody says something.
    public static String assembly(int people) {
        return assembly(people, 10);
    }

    /// The same of so many organisations.
    static String assembly(int people, int organisations) {
        int together = Math.max(1, people / organisations);
        StringBuilder text =
                new StringBuilder("Notula: Apel besar\nTanggal: 4 Juni 2025\nPeserta:\n");
        for (int number = 0; number < people; number++) {
            if (number % together == 0) {
                text.append("[Instansi ").append((char) ('A' + number / together)).append("]\n");
            }
            text.append("- Iptu ").append(name(number)).append(", S.H. — Kanit ").append(number);
            text.append('\n');
        }
        text.append("# Laporan\n");
        for (int number = 0; number < people; number++) {
            text.append("@\"").append(name(number)).append("\" melaporkan keadaan\n");
        }
        return text.toString();
    }

    /// The name of one of them, a single word: `Ababab`.
    public static String name(int number) {
        StringBuilder name = new StringBuilder("P");
        for (int rest = number + 26; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    /// The same troublesome text wherever text can stand.
    public static String nasty() {
        return """
               Notula: §
               Jenis: §
               Tanggal: 4 Juni 2025
               Tempat: §
               Penyelenggara: § org
               Pimpinan: § orang
               Nomor: §
               Dasar: §
               Pembukaan: §
               Penutup: §
               Berikutnya: | | § | §
               Tembusan: §
               Peserta:
               [§ org]
               - § orang — § jabatan
               Kesepahaman: §
               Jenis: §
               Tentang: §
               Pihak: §
               1. §
               # § topik
               Kata §
                 Jawab §
               ? Apa §
               " Kutip §
               ! Sepakat §
               !! Putus §
               = Simpul §
               * Arahan §
               > Tugas §
               | § | § |
               | § | § |
               """
                .replace("§", NASTY);
    }
}
