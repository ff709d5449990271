package id.notulis.ui.shell;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Elsewhere;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Saving;
import id.notulis.ui.kit.Session;
import id.notulis.ui.kit.Words;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Lets go of the open book only when nothing typed is lost by it. When all is stored that happens
/// at once; what is on its way is waited for; and where the disk takes nothing, it is asked whether
/// to stay, to go on in another place first, or to leave without what is only in memory.
final class Leaving {

    /// Whoever wants to leave is not kept longer without a word.
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final double WIDTH = 680;
    private static final int MOST_ROWS = 8;

    private final Desk desk;
    private final Words words;
    private final Runnable leave;
    private final Label told = new Label();
    private final TextArea unkept = new TextArea();
    private boolean written;
    private boolean shown;
    private boolean decided;

    /// @param leave closes the book, and what more was asked for
    Leaving(Desk desk, Runnable leave) {
        this.desk = desk;
        this.words = desk.words();
        this.leave = leave;
    }

    void ask() {
        Session session = desk.session();
        if (session.savingProperty().get() instanceof Saving.Saved && lost().isEmpty()) {
            leave.run();
        } else {
            session.flush();
            session.whenWritten(this::written);
            session.after(PATIENCE, this::late);
        }
    }

    private void written() {
        boolean wanted = !decided;
        written = true;
        if (wanted && lost().isEmpty()) {
            without();
        } else if (wanted && shown) {
            tell(why());
        } else if (wanted) {
            show(why());
        }
    }

    private void late() {
        if (!written && !decided) {
            show(Message.of("safety.leaving.slow"));
        }
    }

    /// What is in memory only. That something was emptied is nothing to lose.
    private List<String> lost() {
        return desk.session().unkept().values().stream().filter(it -> !it.isBlank()).toList();
    }

    private void show(Message why) {
        shown = true;
        told.setId("leaving-told");
        told.setWrapText(true);
        tell(why);
        Label what = Parts.styled(words.of("safety.leaving.what"), "nt-13");
        what.setLabelFor(unkept);
        String texts = String.join("\n\n", lost());
        unkept.setId("leaving-unkept");
        unkept.setText(texts);
        unkept.setEditable(false);
        unkept.setWrapText(true);
        unkept.setAccessibleText(words.of("safety.leaving.what"));
        unkept.setPrefRowCount(Math.clamp(texts.lines().count() + 1, 2, MOST_ROWS));
        Button stay = button("leaving-stay", "safety.leaving.stay", desk.overlays()::close);
        Button copy = button("leaving-copy", "safety.leaving.copy", this::copy);
        Button without = button("leaving-without", "safety.leaving.without", this::without);
        without.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        Button elsewhere = button("leaving-elsewhere", "safety.elsewhere", this::elsewhere);
        elsewhere.getStyleClass().add(Styles.ACCENT);
        FlowPane buttons = new FlowPane(8, 8, without, copy, stay, elsewhere);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox dialog =
                new VBox(12, Parts.title(words.of("safety.leaving")), told, what, unkept, buttons);
        Parts.asDialog(dialog, "leaving");
        dialog.setPrefWidth(WIDTH);
        what.setVisible(!texts.isEmpty());
        what.setManaged(!texts.isEmpty());
        unkept.setVisible(!texts.isEmpty());
        unkept.setManaged(!texts.isEmpty());
        desk.overlays().show(dialog, stay, Pos.CENTER, () -> decided = true);
    }

    private Button button(String id, String label, Runnable action) {
        Button button = new Button(words.of(label));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Message why() {
        return desk.session().savingProperty().get() instanceof Saving.Failed(var why)
                ? why
                : Message.of("safety.leaving.why");
    }

    private void tell(Message why) {
        told.setText(words.of(why));
        told.setGraphic(Icons.row(Feather.ALERT_CIRCLE));
    }

    private void copy() {
        desk.desktop().copy(unkept.getText());
        told.setText(words.of("safety.leaving.copied"));
        told.setGraphic(Icons.row(Feather.CHECK_CIRCLE));
    }

    private void elsewhere() {
        Elsewhere.save(desk, place -> without(), this::tell);
    }

    private void without() {
        decided = true;
        if (shown) {
            desk.overlays().close();
        }
        leave.run();
    }
}
