package id.notulis.report;

import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ReferenceTables;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Rank;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.notula.Known;
import id.notulis.notula.NotulaReader;
import id.notulis.notula.Reading;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.testkit.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Short ways from text to documents in tests.
public final class Documents {

    public static final ReferenceLists LISTS = ReferenceTables.load();
    public static final Instant NOW = Instant.parse("2025-06-04T05:00:00Z");

    private static final Known NOTHING =
            Known.nothing(
                    new NameReader(
                            LISTS.ranks(),
                            LISTS.titles().stream()
                                    .filter(ReferenceLists.Title::front)
                                    .map(ReferenceLists.Title::text)
                                    .toList()),
                    Zone.WIB);

    private Documents() {}

    /// Every form that is a Word document.
    static List<Form> forms() {
        return Form.inWord();
    }

    /// Those that name everybody who came.
    static List<Form> formsOfPeople() {
        return forms().stream()
                .filter(
                        form ->
                                switch (form.kind()) {
                                    case NOTULEN, DAFTAR_HADIR, LAPORAN -> true;
                                    case LAPORAN_WA,
                                            SIARAN_PERS,
                                            MATRIKS,
                                            DOKUMENTASI,
                                            BERITA_ACARA,
                                            UNDANGAN,
                                            NOTA_DINAS ->
                                            false;
                                })
                .toList();
    }

    /// The meeting a text tells of.
    public static Dossier dossier(String text) {
        Reading reading = reading(text);
        if (reading.refused()) {
            throw new AssertionError(reading.findings());
        }
        return reading.dossiers().getFirst();
    }

    /// Minutes as they are read into a book with nothing in it.
    public static Reading reading(String text) {
        return new NotulaReader(NOTHING, Ids.counting())
                .read("uji.notula.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /// The police resort's profile, or another one of those that come with the program.
    public static OfficeProfile profile(String name) {
        return ProfileText.shipped(Ids.from(1_000_000)).stream()
                .filter(profile -> profile.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    public static Sources sources(Dossier dossier, Audience readers) {
        return new Sources(dossier, profile("Polres"), LISTS, readers);
    }

    public static Sources sources(String text) {
        return sources(dossier(text), Audience.INTERNAL);
    }

    /// Sari Dewi, S.H. of a rank.
    ///
    /// @param rank abbreviated, "AKBP"
    static PersonName named(String rank) {
        Rank found =
                LISTS.ranks().stream()
                        .filter(one -> one.abbreviation().equals(rank))
                        .findFirst()
                        .orElseThrow();
        return new PersonName(Optional.of(found), false, "", "", "Sari Dewi", "S.H.");
    }

    /// The finished document.
    public static byte[] docx(Form form, Sources sources) {
        try {
            Template template =
                    Template.compile(form.template(sources.profile(), sources.edition()));
            return new DocxWriter(template).write(form.data(sources), NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException | FaultyDocumentException e) {
            throw new AssertionError(e);
        }
    }
}
