package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Threads;
import id.notulis.work.AttachFiles;
import id.notulis.work.HandTimer;
import id.notulis.work.NamedBytes;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The papers of a meeting handed over, by keyboard alone.
class HandOverDialogTest {

    @TempDir private Path folder;

    private static Id meeting(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static Window asked(Workspace book) {
        return Window.on(book)
                .go(Destination.of(Place.DOCUMENTS, meeting(book)))
                .run("documents-hand-over");
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }

    @Test
    void aFolderIsChosenAndFilled() throws IOException {
        Path place = Files.createDirectory(folder.resolve("serah"));
        try (Workspace book = Reviewed.book(folder);
                Window window = asked(book)) {
            assertThat(window.focused()).isEqualTo("handover-office");
            window.outside().answer(place);

            window.press(KeyCode.ENTER);

            assertThat(window.find("handover")).isEmpty();
            assertThat(names(place)).singleElement().asString().contains("berkas");
            window.fire("toast-action");
            assertThat(window.outside().opened()).hasSize(1);
            assertThat(window.outside().opened().getFirst().getParent()).isEqualTo(place);
        }
    }

    @Test
    void aZipIsFilledAndItsFolderOpened() throws IOException {
        Path place = Files.createDirectory(folder.resolve("serah"));
        try (Workspace book = Reviewed.book(folder);
                Window window = asked(book)) {
            window.focus("handover-folder").press(KeyCode.DOWN);
            assertThat(window.focused()).isEqualTo("handover-zip");
            window.outside().answer(place);
            window.press(KeyCode.ENTER);

            assertThat(names(place)).singleElement().asString().endsWith(".zip");
            window.fire("toast-action");
            assertThat(window.outside().opened()).containsExactly(place);
        }
    }

    @Test
    void aLetterIsOpened() {
        try (Workspace book = Reviewed.book(folder);
                Window window = asked(book)) {
            window.focus("handover-folder").press(KeyCode.DOWN).press(KeyCode.DOWN);
            assertThat(window.focused()).isEqualTo("handover-mail");
            window.press(KeyCode.ENTER);
            assertThat(window.outside().opened()).singleElement().asString().endsWith(".eml");
        }
    }

    @Test
    void withoutAMailProgramTheDraftIsKeptAndTold() {
        try (Workspace book = Reviewed.book(folder);
                Window window = asked(book)) {
            window.outside().openNothing();
            window.focus("handover-folder").press(KeyCode.DOWN).press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(window.desk().toasts().isEmpty()).isFalse();
            assertThat(folder.resolve("Dokumen"))
                    .isDirectoryContaining(it -> it.toString().endsWith(".eml"));
        }
    }

    @Test
    void aClassifiedMeetingIsAskedAbout() throws IOException {
        Path place = Files.createDirectory(folder.resolve("serah"));
        try (Workspace book = Reviewed.book(folder)) {
            book.transact(
                    Op.EDIT_MEETING,
                    draft -> {
                        draft.put(
                                MeetingParts.of(draft.meeting(meeting(book)).orElseThrow())
                                        .classification(Classification.TERBATAS)
                                        .toMeeting());
                        return true;
                    });
            try (Window window = asked(book)) {
                window.press(KeyCode.ENTER);
                assertThat(window.node("handover-told", Label.class).getText())
                        .contains("Terbatas");
                assertThat(names(place)).isEmpty();

                window.outside().answer(place);
                window.focus("handover-sure").press(KeyCode.SPACE).press(KeyCode.ENTER);
                assertThat(names(place)).hasSize(1);
            }
        }
    }

    @Test
    void nothingHappensWithoutAFolder() {
        try (Workspace book = Reviewed.book(folder);
                Window window = asked(book)) {
            window.press(KeyCode.ENTER);
            assertThat(window.find("handover")).isPresent();
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("documents-list");
        }
    }

    @Test
    void filesKeptWithTheMeetingAreTickedByTheKeyboard() throws IOException {
        Path place = Files.createDirectory(folder.resolve("serah"));
        try (Workspace book = Reviewed.book(folder)) {
            book.transact(
                    Op.ATTACH_FILE,
                    AttachFiles.add(
                            meeting(book),
                            Attachment.Kind.MATERIAL,
                            List.of(new NamedBytes("paparan.pdf", new byte[] {1})),
                            new Stamp(TempBook.CLOCK.instant(), "Petugas")));
            try (Window window = asked(book)) {
                window.outside().answer(place);
                window.focus("handover-kept").press(KeyCode.SPACE).press(KeyCode.ENTER);
            }
        }
        assertThat(names(Path.of(place.toString(), names(place).getFirst())))
                .contains("paparan.pdf");
    }

    @Test
    void aMeetingWithoutFilesIsNotAskedAboutThem() {
        try (Workspace book = Reviewed.book(folder);
                Window window = asked(book)) {
            assertThat(window.find("handover-kept")).isEmpty();
            assertThat(window.find("handover-cancel")).isEmpty();
        }
    }

    @Test
    void itIsGivenUpWhileItRunsAndNothingIsLeft() throws IOException {
        Path place = Files.createDirectory(folder.resolve("serah"));
        Deque<Runnable> waiting = new ArrayDeque<>();
        Threads threads = new Threads(waiting::add, Runnable::run, Runnable::run, new HandTimer());
        try (Workspace book = Reviewed.book(folder);
                Window window = Window.on(book, threads)) {
            window.act(() -> run(waiting));
            window.go(Destination.of(Place.DOCUMENTS, meeting(book))).run("documents-hand-over");
            window.outside().answer(place);
            window.press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("handover-cancel");
            window.press(KeyCode.ENTER).act(() -> run(waiting));

            assertThat(names(place)).isEmpty();
            assertThat(window.node("handover-told", Label.class).getText())
                    .startsWith("Dibatalkan.");
            assertThat(window.focused()).isEqualTo("handover-do");
            window.outside().answer(place);
            window.press(KeyCode.ENTER).act(() -> run(waiting));
            assertThat(names(place)).hasSize(1);
            window.act(() -> run(waiting));
        }
    }

    private static void run(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
