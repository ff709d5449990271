package id.notulis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.testkit.Papers;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names lead to whom they name, by mouse as by keyboard, wherever they stand in a row.
final class NameLinkTest {

    private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");

    private static final String MINUTES =
            """
            Notula: Rapat persiapan
            Tanggal: 2/5/2025
            Waktu: 09.00 s.d. 10.00 WIB
            Tempat: Aula

            Peserta:
            [Kantor Contoh]
            - Ani Lestari — Kepala
            - Budi Santoso — Sekretaris

            # Rencana
            @Ani Rapat dibuka.
            > Susun daftar @Budi 10/5/2025
            > Cari tempat
            """;

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Id meeting;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        meeting = Papers.take(book, MINUTES);
        window = Window.on(book).resize(1366, 736);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void aSpeakerAndSomebodyInChargeOfALine() {
        window.go(Destination.of(Place.WORKSPACE, meeting));
        leads("workspace-entries", "Ani Lestari", "Ani Lestari");
        window.go(Destination.of(Place.WORKSPACE, meeting));
        leads("workspace-entries", "Budi Santoso", "Budi Santoso");
    }

    @Test
    void somebodyOnTheAttendanceList() {
        window.go(Destination.of(Place.WORKSPACE, meeting));
        leads("attendance-list", "Budi Santoso", "Budi Santoso");
    }

    @Test
    void whoeverIsInChargeBesideTheMinutes() {
        window.go(Destination.of(Place.WORKSPACE, meeting)).run("side-actions");
        leads("actions-list", "Budi Santoso", "Budi Santoso");
        window.go(Destination.of(Place.WORKSPACE, meeting)).run("side-actions");
        window.focus("actions-list").press(KeyCode.HOME).press(KeyCode.F12);
        assertThat(opened()).isEqualTo("Budi Santoso");
    }

    @Test
    void whoeverIsInChargeInTheListOfActions() {
        window.go(Destination.of(Place.ACTIONS));
        leads("follow-list", "Budi Santoso", "Budi Santoso");
    }

    @Test
    void whoeverIsInChargeOnTheFirstPage() {
        window.go(Destination.of(Place.HOME));
        leads("home-attention", "Budi Santoso", "Budi Santoso");
        window.go(Destination.of(Place.HOME));
        window.focus("home-attention").press(KeyCode.HOME).press(KeyCode.F12);
        assertThat(opened()).isEqualTo("Budi Santoso");
    }

    /// A click without Ctrl is one on the row, and where nobody is named Ctrl changes nothing.
    @Test
    void aBareClickStaysAndSoDoesOneOnNobody() {
        window.go(Destination.of(Place.ACTIONS));
        ListView<?> list = window.node("follow-list", ListView.class);
        window.click(named("follow-list", "Budi Santoso"));
        assertThat(window.find("follow")).isPresent();
        assertThat(list.getSelectionModel().getSelectedItems()).hasSize(1);

        Node nobody = named("follow-list", "PIC belum ada");
        window.click(nobody, KeyCode.CONTROL);
        assertThat(nobody.getPseudoClassStates()).doesNotContain(LEADING);
        assertThat(window.find("follow")).isPresent();
        assertThat(list.getSelectionModel().getSelectedItems()).hasSize(2);
    }

    private void leads(String list, String text, String who) {
        Node name = named(list, text);
        window.point(name);
        assertThat(name.getPseudoClassStates()).doesNotContain(LEADING);
        window.point(name, KeyCode.CONTROL);
        assertThat(name.getPseudoClassStates()).contains(LEADING);
        assertThat(name.getCursor()).isEqualTo(Cursor.HAND);
        assertThat(cell(name).getAccessibleHelp()).isEqualTo("Ctrl+klik atau F12 membuka " + text);
        window.click(name, KeyCode.CONTROL);
        assertThat(opened()).isEqualTo(who);
    }

    private String opened() {
        return window.node("person-title", Label.class).getText();
    }

    private static Node cell(Node name) {
        return Stream.iterate(name, Node::getParent)
                .filter(it -> it.getStyleClass().contains("list-cell"))
                .findFirst()
                .orElseThrow();
    }

    private Node named(String list, String text) {
        return all(window.node(list))
                .filter(it -> it.getStyleClass().contains("nt-name-link") && it.isVisible())
                .filter(it -> said(it).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text));
    }

    private static String said(Node node) {
        return switch (node) {
            case Label label -> label.getText();
            case Text line -> line.getText();
            default -> "";
        };
    }

    private static Stream<Node> all(Node node) {
        List<Node> below =
                node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return Stream.concat(Stream.of(node), below.stream().flatMap(NameLinkTest::all));
    }
}
