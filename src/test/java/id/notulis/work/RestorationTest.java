package id.notulis.work;

import static id.notulis.work.CopyTrouble.Kind.BEHIND;
import static id.notulis.work.CopyTrouble.Kind.FAILED;
import static id.notulis.work.CopyTrouble.Kind.SECOND_PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.model.people.Organisation;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestorationTest {

    private static final Clock LATER = Clock.offset(TempBook.CLOCK, Duration.ofHours(1));

    @TempDir private Path folder;

    private final Restoration restoration = new Restoration(LATER);

    @Test
    void takesTheBookBackAndKeepsWhatItLeaves() throws IOException {
        String before;
        try (Workspace workspace = TempBook.create(folder)) {
            Importer.put(workspace, 1);
            before = Dump.of(workspace);
        }
        RestorePoint point = restoration.points(book()).getFirst();
        String after;
        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            put(workspace, "Senkom");
            after = Dump.of(workspace);
        }

        assertThat(restoration.restore(point, book())).isEmpty();

        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            assertThat(Dump.of(workspace)).isEqualTo(before);
            assertThat(workspace.notices()).isEmpty();
            assertThat(workspace.check()).isEmpty();
            put(workspace, "Goes on");
        }
        RestorePoint left =
                restoration.points(book()).stream()
                        .filter(it -> it.made().equals(LATER.instant()))
                        .findFirst()
                        .orElseThrow();
        restoration.restore(left, book());
        try (Workspace workspace = TempBook.open(folder, Access.READ)) {
            assertThat(Dump.of(workspace)).isEqualTo(after);
        }
    }

    @Test
    void takesNothingBackWhileSomebodyHasTheBookOpen() {
        try (Workspace workspace = TempBook.create(folder)) {
            put(workspace, "Senkom");
            workspace.backUp();
            String state = Dump.of(workspace);
            RestorePoint point = workspace.restorePoints().getFirst();

            assertThatExceptionOfType(BookFailure.class)
                    .isThrownBy(() -> restoration.restore(point, book()))
                    .returns(BookFailure.Reason.LOCKED, BookFailure::reason);
            assertThat(Dump.of(workspace)).isEqualTo(state);
        }
    }

    @Test
    void aReaderElsewhereKeepsTheBookFromBeingReplaced() {
        try (Workspace workspace = TempBook.create(folder)) {
            put(workspace, "Senkom");
        }
        RestorePoint point = restoration.points(book()).getFirst();
        try (Workspace reader = TempBook.open(folder, Access.READ)) {
            reader.read(Snapshot::organisations);
            try (Workspace writer = TempBook.open(folder, Access.WRITE)) {
                writer.drafts().keep("a", "b");
            }

            assertThatExceptionOfType(BookFailure.class)
                    .isThrownBy(() -> restoration.restore(point, book()))
                    .returns(BookFailure.Reason.LOCKED, BookFailure::reason);
            assertThat(reader.read(Snapshot::organisations)).hasSize(1);
        }
    }

    @Test
    void setsADamagedBookAside() throws IOException {
        try (Workspace workspace = TempBook.create(folder)) {
            put(workspace, "Senkom");
        }
        Files.write(book(), "not a book any more".getBytes(StandardCharsets.UTF_8));
        List<RestorePoint> points = restoration.points(book());

        Path aside = restoration.restore(points.getFirst(), book()).orElseThrow();

        assertThat(aside).hasContent("not a book any more");
        assertThat(aside.getFileName()).hasToString("buku rusak 20250604T043000Z.notulis");
        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            assertThat(workspace.read(Snapshot::organisations)).hasSize(1);
            assertThat(workspace.notices()).isEmpty();
        }
    }

    @Test
    void bringsABookBackThatIsGone() throws IOException {
        try (Workspace workspace = TempBook.create(folder)) {
            put(workspace, "Senkom");
        }
        Files.delete(book());

        restoration.restore(restoration.points(book()).getFirst(), book());

        try (Workspace workspace = TempBook.open(folder, Access.READ)) {
            assertThat(workspace.read(Snapshot::organisations)).hasSize(1);
        }
    }

    @Test
    void provesACopyByRestoringIt() throws IOException {
        long entries;
        try (Workspace workspace = TempBook.create(folder)) {
            Importer.put(workspace, seedOfSomethingSaid());
            entries = workspace.read(Snapshot::meetingLines).getFirst().entries();
        }
        RestorePoint point = restoration.points(book()).getFirst();

        Proof proof = restoration.prove(point);

        assertThat(proof.sound()).isTrue();
        assertThat(proof.meetings()).isEqualTo(1);
        assertThat(proof.entries()).isEqualTo(entries).isPositive();
        assertThat(filesIn(folder.resolve("buku.cadangan"))).hasSize(2);

        byte[] content = Files.readAllBytes(point.file());
        content[content.length / 2] ^= 8;
        Files.write(point.file(), content);
        assertThat(restoration.prove(point).sound()).isFalse();
        assertThat(filesIn(folder.resolve("buku.cadangan"))).hasSize(2);
    }

    @Test
    void aCopyGoesToTheSecondPlaceToo() throws IOException {
        Path usb = folder.resolve("usb");
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.alsoCopyTo(Optional.of(usb));
            Path copy = workspace.backUp();

            Path there = usb.resolve("buku.cadangan").resolve(copy.getFileName());
            assertThat(there).hasSameBinaryContentAs(copy);
            assertThat(restoration.prove(point(there)).sound()).isTrue();
            assertThat(workspace.copyTrouble()).isEmpty();

            Path away = Files.writeString(folder.resolve("away"), "");
            workspace.alsoCopyTo(Optional.of(away));
            assertThat(workspace.copyTrouble()).map(CopyTrouble::kind).contains(SECOND_PLACE);
            put(workspace, "Senkom");
            Path newer = workspace.backUp();
            assertThat(newer).exists();
            assertThat(workspace.copyTrouble()).map(CopyTrouble::kind).contains(SECOND_PLACE);

            Files.delete(away);
            workspace.alsoCopyTo(Optional.of(away));
            assertThat(workspace.copyTrouble()).isEmpty();
            assertThat(away.resolve("buku.cadangan").resolve(newer.getFileName()))
                    .hasSameBinaryContentAs(newer);
        }
    }

    @Test
    void aCopyThatCannotBeMadeIsToldUntilOneIs() throws IOException {
        Path copies = folder.resolve("buku.cadangan");
        Path kept = folder.resolve("simpanan");
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.backUp();
            put(workspace, "Senkom");
            Files.move(copies, kept);
            Files.writeString(copies, "");
            assertThatExceptionOfType(BookFailure.class).isThrownBy(workspace::backUp);
            assertThat(workspace.copyTrouble()).map(CopyTrouble::kind).contains(FAILED);
            assertThatExceptionOfType(BookFailure.class).isThrownBy(workspace::backUpBefore);

            Files.delete(copies);
            Files.move(kept, copies);
            workspace.backUp();
            assertThat(workspace.copyTrouble()).isEmpty();
        }
    }

    @Test
    void aCopyThatWasNotMadeAtClosingIsToldTheNextTime() throws IOException {
        Path copies = folder.resolve("buku.cadangan");
        Path kept = folder.resolve("simpanan");
        Workspace closed = TempBook.create(folder);
        closed.backUp();
        put(closed, "Senkom");
        Files.move(copies, kept);
        Files.writeString(copies, "");
        assertThatExceptionOfType(BookFailure.class).isThrownBy(closed::close);
        Files.delete(copies);
        Files.move(kept, copies);

        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            assertThat(workspace.copyTrouble()).map(CopyTrouble::kind).contains(BEHIND);
            assertThat(workspace.backUpIfDue()).isEmpty();
        }
        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            assertThat(workspace.copyTrouble()).isEmpty();
        }
    }

    @Test
    void aCopyIsMadeBeforeMuchIsChangedOnlyWhenTheNewestLacksSomething() {
        try (Workspace workspace = TempBook.create(folder)) {
            put(workspace, "Senkom");
            assertThat(workspace.backUpBefore()).isPresent();
            assertThat(workspace.backUpBefore()).isEmpty();
            put(workspace, "Kodim");
            assertThat(workspace.backUpBefore()).isPresent();
            assertThat(workspace.restorePoints()).hasSize(2);
        }
    }

    @Test
    void copiesInTheMidstOfWorkEveryHalfHour() {
        TempBook.create(folder).close();
        Ticking clock = new Ticking();
        try (Workspace workspace = Workspace.open(book(), Access.WRITE, clock, TempBook.ids())) {
            clock.pass(Duration.ofMinutes(45));
            assertThat(workspace.backUpIfDue()).isEmpty();
            put(workspace, "Senkom");
            assertThat(workspace.backUpIfDue()).isPresent();
            put(workspace, "Kodim");
            clock.pass(Duration.ofMinutes(29));
            assertThat(workspace.backUpIfDue()).isEmpty();
            clock.pass(Duration.ofMinutes(1));
            assertThat(workspace.backUpIfDue()).isPresent();
        }
    }

    @Test
    void oldCopiesGoWithEachNewOne() {
        Ticking clock = new Ticking();
        TempBook.create(folder).close();
        try (Workspace workspace = Workspace.open(book(), Access.WRITE, clock, TempBook.ids())) {
            for (int day = 0; day < 20; day++) {
                clock.pass(Duration.ofHours(24));
                put(workspace, "Senkom " + day);
                workspace.backUp();
                put(workspace, "Kodim " + day);
                clock.pass(Duration.ofMinutes(5));
                workspace.backUp();
            }
            assertThat(workspace.restorePoints()).hasSizeBetween(2 * 2 + 12, 2 * 2 + 12 + 4);
        }
    }

    private static RestorePoint point(Path file) {
        return new RestorePoint(file, TempBook.CLOCK.instant(), 1);
    }

    private Path book() {
        return TempBook.path(folder);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void put(Workspace workspace, String name) {
        workspace.transact(
                Op.EDIT_ORGANISATION,
                draft -> {
                    draft.put(new Organisation(draft.newId(), name, "", "", ""));
                    return true;
                });
    }

    private static long seedOfSomethingSaid() {
        return LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> new RandomRecord(seed).meeting().entries().findAny().isPresent())
                .findFirst()
                .orElseThrow();
    }
}
