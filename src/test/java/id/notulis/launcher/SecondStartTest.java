package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.cli.Terminal;
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

    private ChildProcess child(Path sockets) throws IOException {
        return ChildProcess.start(SummonedWindow.class, sockets.toString(), folder.toString());
    }
}
