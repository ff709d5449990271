package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.SideDock;
import id.notulis.work.Subject;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The head and the panel of the minutes in a window, with nothing between them.
final class PaneHost {

    private final MeetingModel model;
    private final SidePanel side;
    private final HeaderPane header;

    private PaneHost(Window window, Id meeting) {
        Desk desk = window.desk();
        model = new MeetingModel(desk.session());
        side = new SidePanel(desk, model, () -> {});
        header =
                new HeaderPane(
                        model,
                        desk.words(),
                        List.of(command("projector", Feather.MONITOR)),
                        command("wa", Feather.COPY),
                        List.of(command("dokumen", Feather.FILE_TEXT)),
                        command("tinjau", Feather.CHECK));
        BorderPane frame = new BorderPane(new SideDock(new Region(), side.root()));
        frame.setTop(header.root());
        frame.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean done =
                            side.commands().stream()
                                    .filter(it -> it.key().filter(k -> k.match(event)).isPresent())
                                    .anyMatch(Command::run);
                    if (done) {
                        event.consume();
                    }
                });
        ((StackPane) window.node("page")).getChildren().setAll(frame);
        read(desk, meeting);
        desk.session()
                .onChange(
                        changed -> {
                            if (changed.touches(Subject.MEETINGS)) {
                                read(desk, meeting);
                            }
                        });
    }

    /// Shows a meeting in a window of the usual size of an office screen.
    static PaneHost in(Window window, Id meeting) {
        // in a narrower one the panel would be a drawer, and closed
        window.resize(1366, 728);
        return Window.onWindowThread(
                () -> {
                    PaneHost host = new PaneHost(window, meeting);
                    host.side.firstFocus().requestFocus();
                    return host;
                });
    }

    SidePanel side() {
        return side;
    }

    /// Runs a command of the panel, on the window's thread.
    void run(String command) {
        Window.onWindowThread(
                () ->
                        side.commands().stream()
                                .filter(it -> it.id().equals(command))
                                .findFirst()
                                .orElseThrow()
                                .run());
    }

    private void read(Desk desk, Id meeting) {
        desk.session().read(it -> it.dossier(meeting), it -> it.ifPresent(model::show));
    }

    private static Command command(String id, Feather icon) {
        return Command.of(id, id, icon, () -> {});
    }
}
