package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.Samples;
import id.notulis.exchange.oldminutes.OldMinutes;
import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.model.calendar.Zone;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.people.NameReader;
import id.notulis.notula.NotulaWriter;
import id.notulis.ooxml.PaperReader;
import id.notulis.ooxml.RefusedPaperException;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Minutes the program has written, read back: made again from the draft they give, they are the
/// same minutes, line by line.
///
/// That is as equal as a document can make a meeting. It does not tell which line is for whom,
/// private remarks, photos, initials, kind and series, words in bold, under which topic a result
/// stood, or whether a text had the full stop that paper gives it. In short it does not tell who
/// came, only how many, and with that not of what post its chair was; those lines are kept as they
/// are.
final class ReadBackTest {

    private static final int GENERATED = 40;

    /// Rows of a short form that tell of people.
    private static final String PEOPLE =
            "\\| (?:Peserta|Pimpinan|Ketua|Notulis|Pencatat|Jumlah hadir).*";

    /// Signatures, whose posts the list would tell, and somebody in charge who is not on it and has
    /// a comma in the name, which the text format takes for titles.
    private static final String UNKNOWN =
            "\\|.* / (?:NOTULIS|PIMPINAN).*|\\| \\d+ .*Dinas Kominfo.*";

    static List<Form> forms() {
        return Form.allOf(DocumentKind.NOTULEN);
    }

    private static Map<String, Dossier> meetings() {
        Map<String, Dossier> meetings = new LinkedHashMap<>();
        Samples.all().forEach(it -> meetings.put(it.file(), Documents.dossier(it.text())));
        meetings.put("percobaan", Documents.dossier(Samples.trial().text()));
        meetings.put("lengkap", Documents.dossier(GoldenTest.everything()));
        for (int seed = 0; seed < GENERATED; seed++) {
            meetings.put("seed " + seed, Documents.dossier(PlainMeetings.text(seed)));
        }
        return meetings;
    }

    private static Recognition readBack(byte[] docx) {
        NameReader names = new NameReader(Documents.LISTS.ranks(), Documents.LISTS.frontTitles());
        OldMinutes recogniser =
                new OldMinutes(Documents.LISTS, names, Zone.WIB, Ids.from(5_000_000));
        try {
            return recogniser.of(PaperReader.read(docx), "Notulen lama");
        } catch (RefusedPaperException refused) {
            throw new AssertionError(refused);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void minutesReadBackAreTheSameMinutes(Form form) {
        boolean full = form.variant().endsWith("lengkap");
        meetings()
                .forEach(
                        (name, told) -> {
                            byte[] written = Documents.docx(form, sources(told));
                            Recognition recognition = readBack(written);
                            Dossier again =
                                    Documents.dossier(NotulaWriter.write(recognition.dossier()));
                            byte[] rewritten = Documents.docx(form, sources(again));
                            assertThat(lines(rewritten, full))
                                    .as("%s %s", form, name)
                                    .isEqualTo(lines(written, full));
                            assertThat(recognition.share()).as("%s %s", form, name).isEqualTo(1);
                        });
    }

    private static Sources sources(Dossier dossier) {
        return Documents.sources(dossier, Audience.INTERNAL);
    }

    private static List<String> lines(byte[] docx, boolean full) {
        List<String> lines =
                DocxText.body(docx).stream().map(line -> line.replace("*", "")).toList();
        if (full) {
            return lines;
        }
        int people = lines.indexOf("Pimpinan rapat");
        int agenda = lines.indexOf("Agenda");
        List<String> rest = new ArrayList<>(lines);
        if (people >= 0 && agenda > people) {
            rest.subList(people, agenda).clear();
        }
        rest.removeIf(line -> line.matches(PEOPLE) || line.matches(UNKNOWN));
        return rest;
    }
}
