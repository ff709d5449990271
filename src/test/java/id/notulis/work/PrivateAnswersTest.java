package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.report.Form;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An action that answers a private remark is followed on the minute-taker's own screen, and
/// nothing of it goes out: each line is a word that stands nowhere else, looked for in all that
/// leaves the book.
final class PrivateAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final String SECRET = "qzbalasan";
    private static final String OPEN = "qzterbuka";

    private static final String MINUTES =
            """
            Notula: Anev Mei
            Tanggal: Selasa, 6 Mei 2025
            Waktu: 09.00 s.d. 10.00 WIB
            Tempat: Aula
            Seri: Anev

            Peserta:
            [Senkom Kota]
            - Tono Wibowo, S.E. — Ketua
            [Polres Kota]
            - Iptu Budi Santoso, S.H. — Kasi Humas

            Kesepahaman: MoU/1/2025
            Jenis: MoU
            Tentang: Keamanan
            Pihak: Senkom Kota; Polres Kota
            1. Saling berbagi informasi

            # Laporan
            @Tono Kerja sama berjalan baik. ^1
            ! Kedua pihak menjaga kerja sama. ^1
            > qzterbuka @Tono 30/5 ^1
            // Perlu dicek dahulu
              > qzbalasan @Tono 30/5 ^1 {rilis}
            """;

    @TempDir private Path folder;
    private Workspace book;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        Reviewed.take(book, MINUTES);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void itIsFollowedOnTheScreen() {
        assertThat(book.<List<ActionLine>>read(it -> it.actionLines(ActionFilter.all(TODAY))))
                .extracting(ActionLine::text)
                .containsExactlyInAnyOrder(OPEN, SECRET);
    }

    @Test
    void noDocumentOfItsMeetingTellsIt() {
        requireUntold(documents(Reviewed.meeting(book, "Anev Mei")));
    }

    /// It is named there, as a remark: that it has to be decided about is still seen.
    @Test
    void noDocumentOfTheNextMeetingTellsIt() {
        Id next = next();
        assertThat(Reviewed.of(book, next).entries()).hasSize(2);
        requireUntold(documents(next));
    }

    @Test
    void nothingThatIsHandedOverTellsIt() {
        HandOver verb = new HandOver(book, exporter(), rows(), TempBook.CLOCK);
        List<String> told = new ArrayList<>();
        for (boolean partner : List.of(false, true)) {
            HandedOver handed =
                    verb.hand(
                            new HandOverOrder(
                                    Reviewed.meeting(book, "Anev Mei"),
                                    partner,
                                    HandOverOrder.Shape.FOLDER,
                                    folder.resolve("serah-" + partner),
                                    folder.resolve("Dokumen"),
                                    true,
                                    true),
                            () -> true);
            try (Stream<Path> files = Files.list(handed.place())) {
                files.map(PrivateAnswersTest::read).forEach(told::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        requireUntold(told);
    }

    /// Not even the office's own matrix: that of the meeting does not have it either.
    @Test
    void noDocumentOverManyMeetingsTellsIt() {
        DateRange days = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        Agreement agreement = book.read(Snapshot::agreements).getFirst();
        List<String> told = new ArrayList<>();
        for (SurveyOrder order :
                List.of(
                        new SurveyOrder.OfSpan(days),
                        new SurveyOrder.OfAgreement(agreement.id(), days),
                        matrix(Audience.REPORT, Optional.of(days)),
                        matrix(Audience.INTERNAL, Optional.of(days)),
                        matrix(Audience.INTERNAL, Optional.empty()))) {
            for (SurveyFormat format : SurveyFormat.of(order.kind())) {
                if (format != SurveyFormat.PAGES) {
                    Path file =
                            exporter()
                                    .surveys()
                                    .export(
                                            order,
                                            format,
                                            Optional.empty(),
                                            folder.resolve("survei"),
                                            false)
                                    .file();
                    told.add(read(file));
                }
            }
        }
        requireUntold(told);
    }

    private static SurveyOrder matrix(Audience readers, Optional<DateRange> days) {
        return new SurveyOrder.OfActions(
                false, false, "", days, Optional.empty(), TODAY, readers, Optional.empty());
    }

    @Test
    void noCalendarTellsIt() {
        requireUntold(List.of(book.read(ExportCalendar::text)));
    }

    @Test
    void noReminderTellsItAndThatIsSaid() {
        Reminder.Reminders reminders = reminders(OPEN, SECRET);
        requireUntold(reminders.all().stream().map(Reminder::text).toList());
        assertThat(reminders.withheld()).isEqualTo(1);
        assertThat(reminders.all())
                .flatExtracting(Reminder::actions)
                .containsExactly(action(OPEN).id());

        Reminder.Reminders only = reminders(SECRET);
        assertThat(only.all()).isEmpty();
        assertThat(only.withheld()).isEqualTo(1);
    }

    private Reminder.Reminders reminders(String... texts) {
        return book.read(
                it -> {
                    List<Long> keys =
                            Stream.of(texts)
                                    .map(text -> it.actionBook().key(action(text).id()))
                                    .map(key -> key.orElseThrow())
                                    .toList();
                    return Reminder.of(it, keys, TODAY);
                });
    }

    private ActionLine action(String text) {
        return book.<List<ActionLine>>read(it -> it.actionLines(ActionFilter.all(TODAY))).stream()
                .filter(it -> it.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Id next() {
        Id model = Reviewed.meeting(book, "Anev Mei");
        Map<HeadField, String> head = new EnumMap<>(HeadField.class);
        head.put(HeadField.TITLE, "Anev Juni");
        head.put(HeadField.DATE, "3 Juni 2025");
        head.put(HeadField.SERIES, "Anev");
        Set<Id> open = Set.of(action(OPEN).id(), action(SECRET).id());
        return book.transact(
                        Op.NEXT_MEETING,
                        new BeginSequel(
                                model,
                                head,
                                Optional.empty(),
                                new BeginSequel.Coming.Last(),
                                Set.of(),
                                open,
                                List.of(),
                                TODAY))
                .value()
                .meeting()
                .orElseThrow();
    }

    /// All that can be made of a meeting, for the office itself and for a partner.
    private List<String> documents(Id meeting) {
        List<Form> sayable =
                rows().of(meeting).stream()
                        .filter(DocumentRow::sayable)
                        .map(DocumentRow::form)
                        .toList();
        assertThat(sayable).hasSizeGreaterThan(5);
        List<String> told = new ArrayList<>();
        for (Audience readers : List.of(Audience.INTERNAL, Audience.REPORT)) {
            Path target = folder.resolve("hasil-" + readers);
            book.read(it -> it.dossier(meeting))
                    .map(
                            it ->
                                    exporter()
                                            .export(
                                                    it,
                                                    new ExportOrder(
                                                            sayable,
                                                            Optional.empty(),
                                                            readers,
                                                            target,
                                                            false)))
                    .orElseThrow()
                    .forEach(file -> told.add(read(file)));
        }
        return told;
    }

    /// The rest of what was to be done is told somewhere, so that silence means something.
    private static void requireUntold(List<String> told) {
        assertThat(told.stream().filter(it -> it.contains(SECRET)).count()).isZero();
        assertThat(told.stream().filter(it -> it.contains(OPEN)).count()).isPositive();
    }

    private ExportDocuments exporter() {
        return new ExportDocuments(book, TempBook.CLOCK, "0");
    }

    private MeetingDocuments rows() {
        return new MeetingDocuments(book, new ListDocuments(book, TempBook.CLOCK.getZone(), "0"));
    }

    /// All parts of a file that has parts, else the whole.
    private static String read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            if (!name.endsWith(".docx") && !name.endsWith(".xlsx")) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
            return DocxText.parts(bytes).values().stream()
                    .map(part -> new String(part, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
