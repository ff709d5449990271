package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Op;
import id.notulis.work.Publish;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a meeting becomes in public, by keyboard.
class PublicationPaneTest {

    @TempDir private Path folder;

    private static Id meeting(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static Publication publication(Workspace book) {
        return book.read(it -> it.publication(meeting(book)));
    }

    private static Window documents(Workspace book) {
        return seen(Window.on(book).go(Destination.of(Place.DOCUMENTS, meeting(book))));
    }

    private static Window seen(Window window) {
        if (window.find("documents-tab-publication").isEmpty()) {
            window.press(KeyCode.CONTROL, KeyCode.B);
        }
        return window.fire("documents-tab-publication");
    }

    @Test
    void aReleaseIsApprovedAndWithdrawn() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            assertThat(text(window, "publication-approval")).contains("Belum disetujui");

            window.fire("publication-approve");
            assertThat(window.focused()).isEqualTo("approval-by");
            window.press(KeyCode.CONTROL, KeyCode.A).type("Kapolres Madiun Kota");
            window.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("besok kalau sempat");
            window.press(KeyCode.ENTER);

            assertThat(text(window, "approval-day-error")).contains("5/6/2025");
            assertThat(window.focused()).isEqualTo("approval-day");
            window.press(KeyCode.CONTROL, KeyCode.A).type("5/6/2025").press(KeyCode.ENTER);

            assertThat(publication(book).approval())
                    .contains(new Approval("Kapolres Madiun Kota", LocalDate.of(2025, 6, 5)));
            assertThat(text(window, "publication-approval"))
                    .isEqualTo("Disetujui Kapolres Madiun Kota, 5 Juni 2025");

            window.fire("publication-withdraw");
            assertThat(publication(book).approval()).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(publication(book).approval()).isPresent();
        }
    }

    @Test
    void linksAreAddedChangedAndRemoved() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            window.fire("publication-add");
            assertThat(window.focused()).isEqualTo("link-medium");
            window.type("Tribratanews").press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A).type("5 Juni 2025").press(KeyCode.TAB);
            window.type("tribratanews.example/1").press(KeyCode.ENTER);
            assertThat(text(window, "link-address-error")).contains("https://");
            Picture.of(window, "publikasi-tautan", 1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.A).type("https://tribratanews.example/1");
            window.press(KeyCode.ENTER);

            assertThat(publication(book).links()).hasSize(1);
            assertThat(publication(book).links().getFirst().medium()).isEqualTo("Tribratanews");
            assertThat(publication(book).links().getFirst().day())
                    .isEqualTo(LocalDate.of(2025, 6, 5));

            window.focus("publication-link-1").press(KeyCode.F2);
            assertThat(window.focused()).isEqualTo("link-medium");
            window.press(KeyCode.CONTROL, KeyCode.A).type("Radio").press(KeyCode.ENTER);
            assertThat(publication(book).links())
                    .extracting(it -> it.medium())
                    .containsExactly("Radio");
            assertThat(window.focused()).isEqualTo("publication-link-1");

            window.fire("publication-report");
            assertThat(window.outside().pasted())
                    .contains("Jumlah tautan : 1", "1. Radio (5 Juni 2025)")
                    .contains("https://tribratanews.example/1");

            window.fire("publication-daily");
            assertThat(window.outside().pasted())
                    .contains(
                            "Laporan pemberitaan Kamis, 5 Juni 2025", "*Rapat kedua*\n1. Radio\n");

            window.focus("publication-link-1").press(KeyCode.DELETE);
            assertThat(publication(book).links()).isEmpty();
            assertThat(window.focused()).isEqualTo("publication-add");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(publication(book).links()).hasSize(1);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(publication(book).links()).isEmpty();
        }
    }

    @Test
    void whatWasTypedAndLeftStandsThereAgain() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            window.fire("publication-add").type("Radio Suara").press(KeyCode.ESCAPE);
            assertThat(window.find("link")).isEmpty();
            window.fire("publication-add");

            assertThat(window.node("link-medium", TextField.class).getText())
                    .isEqualTo("Radio Suara");
            window.fire("link-cancel").fire("publication-add");
            assertThat(window.node("link-medium", TextField.class).getText()).isEmpty();
        }
    }

    @Test
    void theHeadlineIsProposedOrOnesOwn() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            assertThat(text(window, "publication-headline-shown"))
                    .isEqualTo("Senkom Kota dan Polres Kota Gelar Rapat Kedua di Aula");

            window.fire("publication-headline").press(KeyCode.ENTER);
            assertThat(publication(book).headline()).isEmpty();
            window.fire("publication-headline").type("Polres Perkuat Kemitraan");
            window.press(KeyCode.ENTER);

            assertThat(publication(book).headline()).isEqualTo("Polres Perkuat Kemitraan");
            assertThat(text(window, "publication-headline-shown"))
                    .isEqualTo("Polres Perkuat Kemitraan");
            window.fire("publication-headline");
            Picture.of(window, "publikasi-judul", 1366, 728);
            window.fire("headline-offer-1").press(KeyCode.ENTER);
            assertThat(publication(book).headline()).isEmpty();
        }
    }

    @Test
    void initialsAreTypedAndTheMessageIsCopied() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            window.fire("publication-initials").type("Arg/Hms").press(KeyCode.ENTER);
            assertThat(text(window, "publication-initials-shown")).isEqualTo("(Arg/Hms)");

            window.fire("publication-message");

            assertThat(window.outside().pasted())
                    .startsWith("*SIARAN PERS*")
                    .contains("setelah disetujui", "Rabu (4/6/2025)", "(Arg/Hms)")
                    .doesNotContain("Kerja sama berjalan baik");
        }
    }

    @Test
    void aClassifiedMeetingSaysWhyThereIsNone() throws IOException {
        try (Workspace book = Reviewed.book(folder)) {
            book.transact(
                    Op.EDIT_HEAD,
                    draft -> {
                        draft.put(
                                MeetingParts.of(draft.meeting(meeting(book)).orElseThrow())
                                        .classification(Classification.RAHASIA)
                                        .toMeeting());
                        return true;
                    });
            try (Window window = documents(book)) {
                assertThat(text(window, "publication-silent"))
                        .contains("Rahasia", "hanya rapat Biasa");
                assertThat(window.find("publication-approve")).isEmpty();
                assertThat(window.find("publication-add")).isPresent();
                assertThat(window.node("documents-act-siaran-pers-lengkap").isDisabled()).isTrue();
                Picture.of(window, "publikasi-rahasia", 1366, 728);
                window.press(KeyCode.CONTROL, KeyCode.G);
                assertThat(window.node("documents-summary", Label.class).getText())
                        .isEqualTo("Semua dokumen terbaru.");
            }
        }
    }

    @Test
    void looksAsDrawn() throws IOException {
        try (Workspace book = Reviewed.book(folder)) {
            Id id = meeting(book);
            LocalDate day = LocalDate.of(2025, 6, 5);
            book.transact(
                    Op.APPROVE_RELEASE,
                    draft -> {
                        Publish.approve(id, new Approval("Kapolres Madiun Kota", day)).apply(draft);
                        Publish.add(
                                        id,
                                        "Tribratanews Polres Madiun Kota",
                                        day,
                                        "https://tribratanews.example/berita/audiensi-senkom-dengan-kapolres")
                                .apply(draft);
                        return Publish.add(id, "Radio", day.plusDays(1), "https://radio.example/")
                                .apply(draft);
                    });
            try (Window window = documents(book)) {
                Picture.of(window, "publikasi", 1366, 728);
                Picture.of(window, "publikasi-sempit", 1024, 600);
                assertThat(window.find("publication-link-2")).isPresent();
            }
            try (Window window = Window.on(book, TempBook.CLOCK, Looks.DARK_ENGLISH)) {
                seen(window.go(Destination.of(Place.DOCUMENTS, id)));
                Picture.of(window, "publikasi-gelap", 1366, 728);
                assertThat(text(window, "publication-approval"))
                        .isEqualTo("Approved by Kapolres Madiun Kota, 5 June 2025");
            }
            try (Window window = Window.on(book, TempBook.CLOCK, Looks.LARGEST)) {
                seen(window.go(Destination.of(Place.DOCUMENTS, id)));
                Picture.of(window, "publikasi-150", 1366, 728);
                assertThat(window.find("publication-link-2")).isPresent();
            }
        }
    }

    private static String text(Window window, String id) {
        return window.node(id, Label.class).getText();
    }
}
