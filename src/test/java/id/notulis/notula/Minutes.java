package id.notulis.notula;

import id.notulis.exchange.ReferenceTables;
import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.people.NameReader;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.testkit.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Short ways to read text in tests.
final class Minutes {

    static final Known NOTHING = Known.nothing(names(), Zone.WIB);

    private static final Messages MESSAGES = Messages.in(Language.INDONESIAN);

    private Minutes() {}

    static NameReader names() {
        ReferenceLists lists = ReferenceTables.load();
        return new NameReader(
                lists.ranks(),
                lists.titles().stream()
                        .filter(ReferenceLists.Title::front)
                        .map(ReferenceLists.Title::text)
                        .toList());
    }

    static Reading read(Known known, String text) {
        return new NotulaReader(known, Ids.counting())
                .read("test.notula.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(String text) {
        return read(NOTHING, text);
    }

    /// The only meeting of a text that is taken.
    static Dossier dossier(String text) {
        Reading reading = read(text);
        if (reading.refused()) {
            throw new AssertionError(told(reading));
        }
        return reading.dossiers().getFirst();
    }

    /// The lines of the body of a text with Tarmidi, Wiwin and Senkom, and a meeting on 4 June
    /// 2025.
    static List<Entry> entries(String body) {
        return dossier(head() + "Isi:\n" + body).meeting().entries().toList();
    }

    static Reading body(String body) {
        return read(head() + "Isi:\n" + body);
    }

    /// The lines of the heading of [#body(String)] and [#entries(String)].
    static String head() {
        return """
               Notula: Uji
               Tanggal: 4 Juni 2025
               Waktu: 09.00 WIB
               Peserta:
               [Senkom Mitra Polri]
               - Tarmidi — Anggota
               - Bambang Hari Wahyudi, S.Sos. — Wakil Ketua
               [Polres Madiun Kota]
               - AKBP Wiwin Junianto, S.I.K. — Kapolres
               - Budiharta — Kasi Humas
               - Budi Ruswanto
               Kesepahaman: Kep-192/2024
               1. Satu
               2. Dua
               """;
    }

    /// The findings that matter in most tests: `5 notula.speaker.unknown`, gaps aside.
    static List<String> findings(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> !finding.message().key().startsWith("notula.gap."))
                .map(finding -> finding.line() + " " + finding.message().key())
                .toList();
    }

    /// The findings in the user's words.
    static List<String> told(Reading reading) {
        return reading.findings().stream()
                .map(
                        finding ->
                                reading.file()
                                        + ':'
                                        + finding.line()
                                        + ": "
                                        + MESSAGES.text(finding.message()))
                .toList();
    }
}
