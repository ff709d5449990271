package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.cli.Terminal;
import id.notulis.settings.Settings;
import id.notulis.settings.SettingsFile;
import id.notulis.testkit.ChildProcess;
import id.notulis.testkit.TempBook;
import id.notulis.work.Access;
import id.notulis.work.BookFailure;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes want one book.
class SecondStartTest {

    @TempDir private Path folder;

    @Test
    void theFirstWindowComesAndTheSecondProgramEnds() throws IOException {
        TempBook.furnished(folder).close();
        Path sockets = folder.resolve("state/notulis");
        try (ChildProcess child = child(sockets)) {
            assertThat(child.line()).isEqualTo("listening");
            assertThatExceptionOfType(BookFailure.class)
                    .isThrownBy(() -> TempBook.open(folder, Access.WRITE).close())
                    .returns(BookFailure.Reason.LOCKED, BookFailure::reason);

            int exit =
                    Main.run(
                            List.of(TempBook.path(folder).toString()),
                            Map.of(
                                    "HOME",
                                    folder.toString(),
                                    "XDG_STATE_HOME",
                                    folder.resolve("state").toString()),
                            Terminal.ofProcess());

            assertThat(exit).isZero();
            assertThat(child.line()).isEqualTo("summoned");
            assertThat(new FirstWindow(sockets).summon(TempBook.path(folder))).isTrue();
            assertThat(child.line()).isEqualTo("summoned");
            assertThat(new FirstWindow(sockets).summon(folder.resolve("lain.notulis"))).isFalse();
        }
    }

    @Test
    void whatADeadWindowLeftBehindHoldsNobodyUp() throws IOException, InterruptedException {
        TempBook.furnished(folder).close();
        Path sockets = folder.resolve("state");
        try (ChildProcess child = child(sockets)) {
            assertThat(child.line()).isEqualTo("listening");
            child.killAfter(0);
        }
        assertThat(sockets).isDirectoryContaining("glob:**.sock");
        Path book = TempBook.path(folder);
        List<String> said = new ArrayList<>();
        try (FirstWindow second = new FirstWindow(sockets);
                Workspace open = TempBook.open(folder, Access.WRITE)) {
            assertThat(second.summon(book)).isFalse();
            second.whenSummoned(() -> said.add("summoned"));
            second.hold(open.path());
            assertThat(new FirstWindow(sockets).summon(book)).isTrue();
            assertThat(said).containsExactly("summoned");
            assertThat(open.read(Snapshot::meetingLines)).isEmpty();
        }
        assertThat(new FirstWindow(sockets).summon(book)).isFalse();
        try (var left = Files.list(sockets)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aBookThatWasClosedInTheWindowIsHeldBackFromNobody() throws IOException {
        TempBook.furnished(folder).close();
        Path book = TempBook.path(folder);
        AppPaths paths =
                AppPaths.of(
                        System.getProperty("os.name"), StartedWindow.environment(folder + "/home"));
        new SettingsFile(paths.settings())
                .write(Settings.DEFAULT.withRecent(folder.resolve("tiada.notulis")));
        try (ChildProcess child = LeftWindow.start(folder.resolve("home"), book)) {
            assertThat(child.line()).isEqualTo("open");
            assertThat(child.line()).isEqualTo("open");
            assertThat(child.line()).isEqualTo("refused");
            assertThat(new FirstWindow(paths.logs()).summon(book)).isFalse();
            try (Workspace free = TempBook.open(folder, Access.WRITE)) {
                assertThat(free.read(Snapshot::meetingLines)).isEmpty();
            }
        }
    }

    @Test
    void whoeverWantsABookIsShownTheWindowThatWentOnWithItElsewhere() {
        Path sockets = folder.resolve("state");
        Path usb = folder.resolve("usb.notulis");
        TempBook.furnished(folder).close();
        try (FirstWindow first = new FirstWindow(sockets)) {
            WindowBooks books =
                    new WindowBooks(new App(Optional.of(TempBook.CLOCK.instant()), "0"), first);
            Workspace open = books.open(TempBook.path(folder));
            Workspace moved = open.saveElsewhere(usb, Map.of());
            books.goesOn(moved);
            books.close(open);
            assertThat(new FirstWindow(sockets).summon(TempBook.path(folder))).isFalse();
            assertThat(new FirstWindow(sockets).summon(usb)).isTrue();
            books.close(moved);
            assertThat(new FirstWindow(sockets).summon(usb)).isFalse();
        }
    }

    private ChildProcess child(Path sockets) throws IOException {
        return ChildProcess.start(SummonedWindow.class, sockets.toString(), folder.toString());
    }
}
