package id.notulis.ui.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.agreement.Validity.State;
import id.notulis.testkit.Ledgers;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.AgreementLedger.PointLine;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of agreements, by keyboard alone.
class AgreementsViewTest {

    @TempDir private Path folder;

    @Test
    void anEmptyBookSaysSoAndTakesAnAgreement() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.AGREEMENTS));
            assertThat(window.find("agreements-none")).isPresent();
            assertThat(label(window, "agreements-total")).isEqualTo("Belum ada naskah");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            assertThat(window.focused()).isEqualTo("new-agreement-number");
            window.press(KeyCode.ENTER);
            assertThat(label(window, "new-agreement-told")).isEqualTo("Nomor naskah belum diisi.");
            write(window, "new-agreement-number", "MoU/7/2025");
            write(window, "new-agreement-parties", "Mitra Contoh; Polres Contoh");
            write(window, "new-agreement-from", "1 Juni 2025");
            write(window, "new-agreement-until", "1 Mei 2025");
            window.press(KeyCode.ENTER);
            assertThat(label(window, "new-agreement-told")).isNotEmpty();
            write(window, "new-agreement-until", "31 Mei 2028");
            window.press(KeyCode.ENTER);
            assertThat(book.read(Snapshot::agreements)).hasSize(1);
            assertThat(label(window, "agreement-title")).isEqualTo("Mitra Contoh – Polres Contoh");
            assertThat(window.find("agreement-points-none")).isPresent();
            window.run("undo");
            assertThat(book.read(Snapshot::agreements)).isEmpty();
            assertThat(window.find("agreements-none")).isPresent();
        }
    }

    @Test
    void listsMemorandaAboveWhatBelongsToThemAndFilters() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            Ledgers.addTo(book);
            window.go(Destination.of(Place.AGREEMENTS, id(book, Ledgers.PARENT)));
            List<Row> rows = rows(window);
            int parent = at(rows, Ledgers.PARENT);
            assertThat(at(rows, Ledgers.ENDING)).isGreaterThan(parent);
            assertThat(rows.get(at(rows, Ledgers.ENDING)).depth()).isEqualTo(1);
            assertThat(rows.get(at(rows, Ledgers.ENDING)).entry().validity().state())
                    .isEqualTo(State.ENDING);
            assertThat(rows.getLast().entry().agreement().number()).isEqualTo(Ledgers.ENDED);
            assertThat(rows.getLast().entry().validity().state()).isEqualTo(State.ENDED);
            Looks.draw(window, "kesepahaman");
            Looks.english(window);
            Picture.of(window.settle(), "kesepahaman-inggris", 1366, 728);
            window.focus("agreement-scans");
            Picture.of(window.settle(), "kesepahaman-bawah", 1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.F).type("lapas");
            assertThat(rows(window)).hasSize(1);
            assertThat(rows(window).getFirst().depth()).isZero();
            window.type("qzx");
            assertThat(window.find("agreements-nothing")).isPresent();
            window.press(KeyCode.ESCAPE);
            assertThat(rows(window)).hasSameSizeAs(rows);
        }
    }

    @Test
    void factsAreSavedWhenTheyAreLeftAndUndone() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            Ledgers.addTo(book);
            window.go(Destination.of(Place.AGREEMENTS, id(book, Ledgers.PARENT)));
            assertThat(window.node("agreement-number-1", TextField.class).getText())
                    .isEqualTo("A/11/VI/2024");
            assertThat(window.node("agreement-number-2", TextField.class).getPromptText())
                    .isEqualTo("belum diisi");
            write(window, "agreement-number-2", "B/11/VI/2024");
            window.press(KeyCode.ENTER);
            assertThat(Ledgers.numbered(book, Ledgers.PARENT).parties())
                    .containsExactly(
                            new Signer("Mitra Contoh", "A/11/VI/2024"),
                            new Signer("Polres Contoh", "B/11/VI/2024"));
            write(window, "agreement-until", "31 Mei 2023");
            window.press(KeyCode.ENTER);
            assertThat(label(window, "agreement-until-error")).contains("sebelum mulai berlaku");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("agreement-until-error")).isEmpty();
            write(window, "agreement-parent", Ledgers.ENDING);
            window.press(KeyCode.ENTER);
            assertThat(label(window, "agreement-parent-error")).contains(Ledgers.ENDING);
            window.press(KeyCode.ESCAPE);
            write(window, "agreement-number", "MoU/12/VI/2024");
            window.press(KeyCode.ENTER);
            assertThat(Ledgers.numbered(book, Ledgers.ENDING).parentNumber())
                    .isEqualTo("MoU/12/VI/2024");
            window.run("undo").run("undo");
            Agreement back = Ledgers.numbered(book, Ledgers.PARENT);
            assertThat(back.parties().getLast().number()).isEmpty();
            assertThat(Ledgers.numbered(book, Ledgers.ENDING).parentNumber())
                    .isEqualTo(Ledgers.PARENT);
            assertThat(window.node("agreement-number-2", TextField.class).getText()).isEmpty();
        }
    }

    @Test
    void pointsAreAddedMovedRetypedAndRemovedByKeyboard() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            Ledgers.addTo(book);
            window.go(Destination.of(Place.AGREEMENTS, id(book, Ledgers.PARENT)));
            window.focus("agreement-points").press(KeyCode.INSERT);
            write(window, "new-point-text", "5. Patroli bersama");
            window.press(KeyCode.ENTER);
            assertThat(points(book)).contains(new Point(5, "Patroli bersama"));
            assertThat(chosen(window).point().number()).isEqualTo(5);
            window.focus("agreement-points").press(KeyCode.ALT, KeyCode.UP);
            assertThat(points(book)).contains(new Point(3, "Patroli bersama"));
            assertThat(chosen(window).point().number()).isEqualTo(3);
            window.press(KeyCode.F2);
            write(window, "point-text", "Patroli siber");
            window.press(KeyCode.ENTER);
            assertThat(points(book)).contains(new Point(3, "Patroli siber"));
            window.focus("agreement-points").press(KeyCode.DELETE);
            assertThat(points(book)).noneMatch(it -> it.text().equals("Patroli siber"));
            window.run("undo").run("undo").run("undo").run("undo");
            assertThat(points(book)).hasSize(3);
        }
    }

    private List<Point> points(Workspace book) {
        return Ledgers.numbered(book, Ledgers.PARENT).points();
    }

    private static PointLine chosen(Window window) {
        return (PointLine)
                window.node("agreement-points", ListView.class)
                        .getSelectionModel()
                        .getSelectedItem();
    }

    private static id.notulis.model.Id id(Workspace book, String number) {
        return Ledgers.numbered(book, number).id();
    }

    private static int at(List<Row> rows, String number) {
        return rows.stream().map(it -> it.entry().agreement().number()).toList().indexOf(number);
    }

    @SuppressWarnings("unchecked")
    private static List<Row> rows(Window window) {
        return List.copyOf(
                ((ListView<Row>) window.node("agreements-list", ListView.class)).getItems());
    }

    private static String label(Window window, String id) {
        return window.node(id, Label.class).getText();
    }

    private static void write(Window window, String id, String text) {
        window.focus(id).press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE).type(text);
    }
}
