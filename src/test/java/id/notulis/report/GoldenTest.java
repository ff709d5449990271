package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.Samples;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import id.notulis.ooxml.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form on the two samples and on a meeting that has everything, word for word.
///
/// A wanted change is taken over with `-Dnotulis.golden=write`, then read in the diff.
final class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/id/notulis/report/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("notulis.golden"));

    static Stream<Arguments> documents() {
        Map<String, Dossier> meetings =
                Map.of(
                        "koordinasi", Documents.dossier(Samples.all().getFirst().text()),
                        "audiensi", Documents.dossier(Samples.all().getLast().text()),
                        "lengkap", Documents.dossier(everything()),
                        "rilis", Documents.dossier(released()));
        return Stream.of(Form.values())
                .flatMap(
                        form ->
                                meetings.entrySet().stream()
                                        .filter(it -> told(form, it.getKey()))
                                        .filter(
                                                it ->
                                                        form.hasSomethingToSay(
                                                                it.getValue().meeting()))
                                        .map(it -> Arguments.of(form, it.getKey(), it.getValue())));
    }

    /// The meeting in which everything is released is there for what the public reads.
    private static boolean told(Form form, String meeting) {
        return !meeting.equals("rilis") || form.kind() == DocumentKind.SIARAN_PERS;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void saysWordForWord(Form form, String name, Dossier dossier) throws IOException {
        compare(form, name, dossier, Audience.INTERNAL);
    }

    @Test
    void aPartnersCopySaysLess() throws IOException {
        compare(
                Form.NOTULEN_POLRI_LENGKAP,
                "lengkap-mitra",
                Documents.dossier(everything()),
                Audience.REPORT);
    }

    @Test
    void photosStandTwoARow() throws IOException {
        compare(Form.DOKUMENTASI, "foto", Photos.of(3).in(Documents.sources(everything())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"SIARAN_PERS_LENGKAP", "SIARAN_PERS_PENDEK", "SIARAN_PERS_PESAN"})
    void anApprovedReleaseIsDated(Form form) throws IOException {
        Dossier dossier = Documents.dossier(released());
        Publication publication =
                Publication.none(dossier.meeting().id())
                        .headed("Polres Madiun Kota Siapkan Pengamanan Suran Agung")
                        .detailed(
                                "Rapat dengan mitra menyepakati pembagian tugas",
                                Optional.of(LocalDate.of(2025, 7, 2).atTime(8, 0)))
                        .approved(
                                Optional.of(
                                        new Approval(
                                                "Kapolres Madiun Kota", LocalDate.of(2025, 7, 1))));
        compare(
                form,
                "rilis-disetujui",
                Photos.of(2).in(Documents.sources(released())).published(publication));
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"UNDANGAN_POLRI", "UNDANGAN_KOTA", "UNDANGAN_WA"})
    void anInvitationTellsWhatIsTypedForIt(Form form) throws IOException {
        Dossier dossier = Documents.dossier(everything());
        compare(
                form,
                "diisi",
                Documents.sources(dossier, Audience.INTERNAL)
                        .inviting(
                                new Invitation(
                                        dossier.meeting().id(),
                                        List.of(
                                                "Kepala Dinas Perhubungan Kota Madiun",
                                                "Ketua Senkom Mitra Polri Kota Madiun"),
                                        "Madiun",
                                        Optional.of(LocalDate.of(2025, 6, 2)),
                                        "PDH",
                                        "membawa data kegiatan tahun 2024.",
                                        "Bripka Contoh, 0812-0000-0000")));
    }

    @Test
    void linksAreCounted() throws IOException {
        Dossier dossier = Documents.dossier(released());
        Id meeting = dossier.meeting().id();
        Publication publication =
                Publication.none(meeting)
                        .with(
                                new PublishedLink(
                                        meeting,
                                        "Tribratanews",
                                        LocalDate.of(2025, 7, 1),
                                        "https://tribratanews.example/suran_agung_*2025*?a=1_2_3"))
                        .with(
                                new PublishedLink(
                                        dossier.agreements().getFirst().id(),
                                        "Radio *Suara* Madiun",
                                        LocalDate.of(2025, 7, 2),
                                        "http://radio.example/"));
        compare(
                Form.LAPORAN_WA_TAUTAN,
                "rilis",
                Documents.sources(dossier, Audience.INTERNAL).published(publication));
    }

    private static void compare(Form form, String name, Dossier dossier, Audience readers)
            throws IOException {
        compare(form, name, Documents.sources(dossier, readers));
    }

    private static void compare(Form form, String name, Sources sources) throws IOException {
        String text =
                form.format() == Format.TEXT
                        ? form.text(form.data(sources))
                        : String.join("\n", DocumentText.of(Documents.docx(form, sources))) + '\n';
        Path golden = FOLDER.resolve(form.key() + '-' + name + ".txt");
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    /// A meeting that has everything the text format carries.
    static String everything() {
        return text("lengkap.notula.txt");
    }

    /// A meeting that has everything that can be told the public, and some that cannot.
    static String released() {
        return text("rilis.notula.txt");
    }

    private static String text(String file) {
        try (InputStream text =
                Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
