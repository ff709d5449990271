package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Audience;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.ooxml.DocumentText;
import id.notulis.report.template.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports, deeds, letters and notes are whole, whatever a meeting lacks, and keep to themselves
/// what is not for their readers.
final class LettersTest {

    private static final int SEEDS = Integer.getInteger("notulis.seeds", 200);

    private static final Pattern DANGLING =
            Pattern.compile("null|  |, *,|, *[.;:]| [,.;]|\\.\\.|: *[.;]|\\( *\\)|,$|\\bdan *[,.]");

    static Set<Form> forms() {
        return EnumSet.of(
                Form.LAPORAN_POLRI,
                Form.LAPORAN_KOTA,
                Form.BERITA_ACARA,
                Form.UNDANGAN_POLRI,
                Form.UNDANGAN_KOTA,
                Form.UNDANGAN_WA,
                Form.NOTA_DINAS);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sentencesAreWholeAndSecretsKept(Form form) {
        List<OfficeProfile> offices =
                List.of(
                        Documents.profile("Polres"),
                        Documents.profile("Lapas"),
                        Documents.profile("Senkom"));
        for (int seed = 0; seed < SEEDS; seed++) {
            Sources sources =
                    new Sources(
                            Documents.dossier(PlainMeetings.text(seed)),
                            offices.get(seed % offices.size()),
                            Documents.LISTS,
                            Audience.INTERNAL);
            for (String line : lines(form, sources)) {
                assertThat(line)
                        .as("seed %d", seed)
                        .doesNotContainPattern(DANGLING)
                        .doesNotContain(PlainMeetings.WITHHELD)
                        .doesNotMatch("\\p{L}[\\p{L}/ ]* :");
            }
        }
    }

    /// Cells of tables one by one, without what stands before them for their level.
    private static List<String> lines(Form form, Sources sources) {
        List<String> lines =
                form.format() == Format.TEXT
                        ? form.text(form.data(sources)).lines().toList()
                        : DocumentText.of(Documents.docx(form, sources));
        return lines.stream()
                .flatMap(line -> Pattern.compile(" *\\|[ |]*| / ").splitAsStream(line))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("Dengan hormat,"))
                .map(LettersTest::withoutTheCommaOfAPost)
                .toList();
    }

    /// What stands above a signature is in capitals and has a comma behind it.
    private static String withoutTheCommaOfAPost(String line) {
        boolean post = line.endsWith(",") && line.equals(line.toUpperCase(Locale.ROOT));
        return post ? line.substring(0, line.length() - 1) : line;
    }

    @Test
    void weekdayAndDateAreThoseOfTheMeeting() {
        int told = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Sources sources = Documents.sources(PlainMeetings.text(seed));
            Optional<DateRange> date = sources.dossier().meeting().date();
            if (date.filter(DateRange::singleDay).isPresent()) {
                told++;
                var day = date.get().first();
                String weekday = DateText.weekday(day.getDayOfWeek());
                assertThat(text(Form.LAPORAN_POLRI, "umum", sources))
                        .startsWith("Pada hari " + weekday + ", " + DateText.day(day) + ", ");
                assertThat(text(Form.NOTA_DINAS, "pengantar", sources))
                        .contains("pada hari " + weekday + ", " + DateText.day(day) + ", ");
                assertThat(text(Form.BERITA_ACARA, "pengantar", sources))
                        .startsWith(
                                "Pada hari ini "
                                        + weekday
                                        + ", tanggal "
                                        + new Terbilang(day.getDayOfMonth()).words()
                                        + " bulan ")
                        .contains(" tahun " + new Terbilang(day.getYear()).words() + ", ");
            }
        }
        assertThat(told).isPositive();
    }

    private static String text(Form form, String field, Sources sources) {
        return form.data(sources).get(field) instanceof Text text ? text.text() : "";
    }
}
