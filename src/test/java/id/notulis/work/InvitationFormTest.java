package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentState;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Dossier;
import id.notulis.report.Form;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed into an invitation.
final class InvitationFormTest {

    private static final String VERSION = "1";

    @TempDir private Path folder;

    @Test
    void addresseesKeepTheirCommas() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            InvitationForm typed =
                    new InvitationForm(
                            " Sekretaris Camat, Kartoharjo ;; Ketua RW 5; ",
                            "Madiun",
                            "2/6/2025",
                            " PDH ",
                            "",
                            "");

            book.transact(Op.EDIT_INVITATION, typed.put(meeting));

            Invitation kept = book.read(it -> it.invitation(meeting));
            assertThat(kept)
                    .isEqualTo(
                            new Invitation(
                                    meeting,
                                    List.of("Sekretaris Camat, Kartoharjo", "Ketua RW 5"),
                                    "Madiun",
                                    Optional.of(LocalDate.of(2025, 6, 2)),
                                    "PDH",
                                    "",
                                    ""));
            assertThat(InvitationForm.of(kept).put(meeting)).isNotNull();
            assertThat(InvitationForm.of(kept).addressees())
                    .isEqualTo("Sekretaris Camat, Kartoharjo; Ketua RW 5");
        }
    }

    @Test
    void aDayThatIsNoDayIsNotEntered() {
        InvitationForm typed = new InvitationForm("", "", "31 Februari 2025", "", "", "");

        assertThat(typed.problems()).containsOnlyKeys(InvitationForm.Field.DAY);
        assertThatIllegalStateException().isThrownBy(() -> typed.put(new Id("0".repeat(26))));
        assertThat(new InvitationForm("", "", "", "", "", "").problems()).isEqualTo(Map.of());
    }

    @Test
    void theLetterAloneGetsStaleAndUndoMakesItCurrent() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            Dossier dossier = book.read(it -> it.dossier(meeting)).orElseThrow();
            new ExportDocuments(book, TempBook.CLOCK, VERSION)
                    .export(
                            dossier,
                            ExportOrder.into(
                                    folder.resolve("keluar"),
                                    List.of(Form.UNDANGAN_KOTA, Form.NOTULEN_POLRI_LENGKAP)));
            InvitationForm typed = new InvitationForm("", "", "", "batik", "", "");

            book.transact(Op.EDIT_INVITATION, typed.put(meeting));

            assertThat(states(book)).containsExactly(DocumentState.STALE, DocumentState.CURRENT);
            assertThat(book.undo()).isInstanceOf(Undone.Done.class);
            assertThat(states(book)).containsOnly(DocumentState.CURRENT);
        }
    }

    private static List<DocumentState> states(Workspace book) {
        return new ListDocuments(book, ZoneOffset.UTC, VERSION)
                .all().stream().map(DocumentLine::state).toList();
    }
}
