package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentState;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.report.Form;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes after the minutes: approval, headline and links of the press release.
final class PublishTest {

    private static final String VERSION = "1";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 5);

    @TempDir private Path folder;

    @Test
    void finalMinutesAreStillPublishedAndTheirSealHolds() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            Reviewed.finalise(book, meeting);

            approve(book, meeting);
            book.transact(
                    Op.ADD_LINK, Publish.add(meeting, "Radio", DAY, "https://radio.example/1"));

            assertThat(book.<Optional<?>>read(it -> it.brokenSeal(meeting))).isEmpty();
            assertThat(book.check()).isEmpty();
            assertThat(publication(book, meeting).links()).hasSize(1);

            assertThat(book.undo()).isInstanceOf(Undone.Done.class);
            assertThat(publication(book, meeting).links()).isEmpty();
            assertThat(publication(book, meeting).approval()).isPresent();
            assertThat(book.redo()).isInstanceOf(Undone.Done.class);
            assertThat(publication(book, meeting).links()).hasSize(1);
            assertThat(Reviewed.of(book, meeting).status().name()).isEqualTo("FINAL");
        }
    }

    @Test
    void approvalAndHeadlineMakeTheReleaseStaleAndNothingElse() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            export(book, meeting, Form.SIARAN_PERS_LENGKAP, Form.NOTULEN_POLRI_LENGKAP);
            assertThat(states(book)).containsOnly(DocumentState.CURRENT);

            approve(book, meeting);

            assertThat(states(book)).containsExactly(DocumentState.STALE, DocumentState.CURRENT);
            export(book, meeting, Form.SIARAN_PERS_LENGKAP);
            assertThat(states(book)).containsOnly(DocumentState.CURRENT);
            book.transact(
                    Op.CHOOSE_HEADLINE,
                    new HeadlineForm("Polres Gelar Rapat", "", "").put(meeting));
            assertThat(states(book)).containsOnlyOnce(DocumentState.STALE);
        }
    }

    @Test
    void aMeetingThatIsClassifiedLaterHasNoReleaseAnyMore() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            export(book, meeting, Form.SIARAN_PERS_LENGKAP);
            book.transact(
                    Op.EDIT_HEAD,
                    draft -> {
                        Meeting before = draft.meeting(meeting).orElseThrow();
                        draft.put(
                                MeetingParts.of(before)
                                        .classification(Classification.TERBATAS)
                                        .toMeeting());
                        return true;
                    });

            assertThat(states(book)).containsExactly(DocumentState.STALE);
            for (Form form : Form.allOf(Form.SIARAN_PERS_LENGKAP.kind())) {
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> export(book, meeting, form));
            }
            assertThat(
                            book.<Optional<String>>read(
                                    it ->
                                            MeetingDocuments.message(
                                                    it, meeting, Form.SIARAN_PERS_PESAN)))
                    .isEmpty();
            assertThat(book.<List<String>>read(it -> MeetingDocuments.headlines(it, meeting)))
                    .isEmpty();
        }
    }

    @Test
    void aDayIsReportedOverAllMeetings() {
        try (Workspace book = Reviewed.book(folder)) {
            Id earlier = Reviewed.meeting(book, "Rapat persiapan");
            Id later = Reviewed.meeting(book, "Rapat kedua");
            link(book, later, "Radio", DAY);
            link(book, earlier, "Koran", DAY);
            link(book, earlier, "Lambat", DAY.plusDays(1));
            link(book, later, "Tribratanews", DAY);

            assertThat(book.read(it -> MeetingDocuments.publishedOn(it, DAY)).orElseThrow())
                    .contains(
                            "Laporan pemberitaan Kamis, 5 Juni 2025",
                            "Jumlah tautan : 3",
                            "*Rapat persiapan*\n1. Koran\n  https://koran.example/",
                            "*Rapat kedua*\n2. Radio\n  https://radio.example/\n3. Tribratanews\n")
                    .doesNotContain("Lambat", "null");
            assertThat(
                            book.<Optional<String>>read(
                                    it -> MeetingDocuments.publishedOn(it, DAY.minusDays(1))))
                    .isEmpty();
            book.transact(Op.BIN_MEETING, RecycleBin.put(List.of(later), Reviewed.stamp(1)));
            assertThat(book.<List<?>>read(it -> it.linksOn(DAY))).hasSize(1);
        }
    }

    private static void link(Workspace book, Id meeting, String medium, LocalDate day) {
        String address = "https://" + medium.toLowerCase(Locale.ROOT) + ".example/";
        book.transact(Op.ADD_LINK, Publish.add(meeting, medium, day, address));
    }

    @Test
    void whatIsTypedIsRead() {
        assertThat(new LinkForm(" ", "kapan-kapan", "radio.example").problems())
                .containsOnlyKeys(LinkForm.Field.values());
        assertThat(new LinkForm("Radio", "5/6/2025", " https://radio.example/ ").problems())
                .isEmpty();
        assertThat(new HeadlineForm("", "", "5/6/2025 08.30").problems()).isEmpty();
        assertThat(new HeadlineForm("", "", "5/6/2025").problems())
                .containsOnlyKeys(HeadlineForm.Field.EMBARGO);
        assertThat(HeadlineForm.typed(DAY.atTime(8, 30))).isEqualTo("5 Juni 2025 08.30");
        assertThat(new ApprovalForm("", "").problems())
                .containsOnlyKeys(ApprovalForm.Field.values());
        assertThat(LinkForm.readDay("Kamis, 5 Juni 2025")).contains(DAY);
        assertThat(LinkForm.readDay("5-6 Juni 2025")).isEmpty();
    }

    private static void approve(Workspace book, Id meeting) {
        book.transact(Op.APPROVE_RELEASE, Publish.approve(meeting, new Approval("Kapolres", DAY)));
    }

    private static Publication publication(Workspace book, Id meeting) {
        return book.read(it -> it.publication(meeting));
    }

    private void export(Workspace book, Id meeting, Form... forms) {
        Dossier dossier = book.read(it -> it.dossier(meeting)).orElseThrow();
        new ExportDocuments(book, TempBook.CLOCK, VERSION)
                .export(dossier, ExportOrder.into(folder.resolve("keluar"), List.of(forms)));
    }

    private static List<DocumentState> states(Workspace book) {
        return new ListDocuments(book, ZoneOffset.UTC, VERSION)
                .all().stream().map(DocumentLine::state).toList();
    }
}
