package id.notulis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.model.draft.TypedText;
import id.notulis.model.people.Organisation;
import id.notulis.testkit.MovesAnOpenBook;
import id.notulis.testkit.TempBook;
import id.notulis.work.Draft;
import id.notulis.work.HandTimer;
import id.notulis.work.Op;
import id.notulis.work.RestorePoint;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the status line says of an open book is so.
class SessionTest {

    private static final String PLACE = "capture/1";

    @TempDir private Path folder;

    private final HandTimer timer = new HandTimer();
    private final Deque<Runnable> writing = new ArrayDeque<>();
    private final List<Throwable> faults = new ArrayList<>();
    private Path place = Path.of("");
    private Path away = Path.of("");
    private Session session;

    @BeforeEach
    void open() throws IOException {
        place = Files.createDirectory(folder.resolve("kantor"));
        away = folder.resolve("dipindah");
        Threads threads = new Threads(writing::add, Runnable::run, Runnable::run, timer);
        session = new Session(TempBook.create(place), threads, TempBook.CLOCK, faults::add);
    }

    @AfterEach
    void close() {
        session.book().close();
        assertThat(faults).isEmpty();
    }

    @Test
    void isSavedOnlyWhenWhatWasTypedIsOnTheDisk() {
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Saved.class);

        session.typed(PLACE, "Rapat");
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Underway.class);
        timer.pass(400);
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Underway.class);
        write();
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Saved.class);
        assertThat(drafts()).containsExactly("Rapat");
    }

    @Test
    void enteringTakesTheDraftWithItWhateverIsUnderWay() {
        session.typed(PLACE, "Rapat");
        timer.pass(400);
        session.typed(PLACE, "Rapat dibuka");
        enter("Rapat dibuka");
        session.typed(PLACE, "L");
        timer.pass(400);
        write();

        assertThat(organisations()).containsExactly("Rapat dibuka");
        assertThat(drafts()).containsExactly("L");
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Saved.class);
    }

    @Test
    @MovesAnOpenBook
    void keepsWhatTheDiskRefusesAndSavesItOnceItCan() throws IOException {
        Files.move(place, away);
        session.typed(PLACE, "Rapat dibuka");
        List<Message> refused = enter("Rapat dibuka");
        write();

        assertThat(refused).extracting(Message::key).containsExactly("store.gone");
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Failed.class);
        assertThat(session.unkept()).containsExactly(Map.entry(PLACE, "Rapat dibuka"));
        timer.pass(5_000);
        write();
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Failed.class);
        assertThat(session.unkept()).containsExactly(Map.entry(PLACE, "Rapat dibuka"));

        Files.move(away, place);
        session.retry();
        write();
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Saved.class);
        assertThat(session.unkept()).isEmpty();
        assertThat(drafts()).containsExactly("Rapat dibuka");
    }

    @Test
    @MovesAnOpenBook
    void anyOtherSuccessBringsWhatWasRefusedToTheDiskToo() throws IOException {
        Files.move(place, away);
        session.typed(PLACE, "Rapat");
        timer.pass(400);
        write();
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Failed.class);

        Files.move(away, place);
        put("Senkom");
        write();
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Saved.class);
        assertThat(drafts()).containsExactly("Rapat");
    }

    @Test
    @MovesAnOpenBook
    void retryingWithNothingTypedFindsOutWhetherTheDiskIsWell() throws IOException {
        Files.move(place, away);
        put("Senkom");
        write();
        session.retry();
        write();
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Failed.class);

        Files.move(away, place);
        session.retry();
        write();
        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Saved.class);
        assertThat(drafts()).isEmpty();
    }

    @Test
    @MovesAnOpenBook
    void goesOnElsewhereWithWhatWasTyped() throws IOException {
        put("Senkom");
        write();
        Files.move(place, away);
        session.typed(PLACE, "Rapat");
        timer.pass(400);
        write();

        List<Changed> told = new ArrayList<>();
        session.onChange(told::add);
        Path usb = folder.resolve("usb.notulis");
        session.safekeeping().saveElsewhere(usb, Reply.of(path -> {}));
        write();

        assertThat(session.savingProperty().get()).isInstanceOf(Saving.Saved.class);
        assertThat(session.unkept()).isEmpty();
        assertThat(session.book().path()).isEqualTo(usb);
        assertThat(drafts()).containsExactly("Rapat");
        assertThat(told).hasSize(1);
        session.undo(undone -> {});
        write();
        assertThat(organisations()).isEmpty();
    }

    @Test
    void goesBackToARestorePointAndTellsEverybody() {
        put("Senkom");
        write();
        session.safekeeping().backUp(Reply.of(path -> {}));
        RestorePoint point = session.safekeeping().pointsProperty().get().getFirst();
        put("Kodim");
        write();
        List<Changed> told = new ArrayList<>();
        session.onChange(told::add);

        session.safekeeping().goBackTo(point, Reply.of(back -> {}));
        write();

        assertThat(organisations()).containsExactly("Senkom");
        assertThat(told).hasSize(1);
        assertThat(session.undoableProperty().get()).isEmpty();
        assertThat(session.safekeeping().pointsProperty().get()).hasSize(2);
    }

    private void write() {
        while (!writing.isEmpty()) {
            writing.remove().run();
        }
    }

    private List<Message> enter(String text) {
        List<Message> refused = new ArrayList<>();
        session.enter(
                PLACE,
                Op.EDIT_ORGANISATION,
                this,
                draft -> put(draft, text),
                Reply.of(done -> {}, refused::add));
        return refused;
    }

    private void put(String name) {
        session.transact(Op.EDIT_ORGANISATION, this, draft -> put(draft, name));
    }

    private static boolean put(Draft draft, String name) {
        draft.put(new Organisation(draft.newId(), name, "", "", ""));
        return true;
    }

    private List<String> drafts() {
        return session.book().drafts().all().stream().map(TypedText::text).toList();
    }

    private List<String> organisations() {
        Workspace book = session.book();
        return book.read(Snapshot::organisations).stream().map(Organisation::name).toList();
    }
}
