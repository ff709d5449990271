package id.notulis.ui.minutes;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The signs a line may begin with, below the empty line.
final class SignHints {

    /// Room all signs need in one row at the usual size of letters.
    private static final double SIGNS = 540;

    private final Words words;
    private final FlowPane signs = new FlowPane(12, 4);
    private final HBox root = new HBox(12, signs);

    /// @param sheet shows all signs there are
    SignHints(Words words, Optional<Command> sheet) {
        this.words = words;
        root.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(signs, Priority.ALWAYS);
        signs.setPrefWrapLength(SIGNS);
        signs.setMinWidth(0);
        signs.setAlignment(Pos.CENTER_LEFT);
        root.setId("workspace-hints");
        hint("#", "workspace.hint.topic");
        hint("@", "workspace.hint.speaker");
        hint("!", "workspace.hint.agreed");
        hint(">", "workspace.hint.action");
        hint("\"", "workspace.hint.quotation");
        hint("+", "workspace.hint.arrival");
        sheet.ifPresent(it -> root.getChildren().add(all(it)));
    }

    HBox root() {
        return root;
    }

    private void hint(String sign, String key) {
        Label word = Parts.styled(words.of(key), "nt-12", "text-muted");
        HBox pair = new HBox(6, Parts.keycap(sign), word);
        pair.setAlignment(Pos.CENTER_LEFT);
        signs.getChildren().add(pair);
    }

    /// Opens the sheet of all signs. Tab passes it by: it has a key, and Tab after the line leads
    /// to the panel.
    private Button all(Command sheet) {
        Button all = Parts.link(sheet);
        all.setId("workspace-all-signs");
        all.setText(words.of("workspace.hint.all", sheet.keycap()));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setFocusTraversable(false);
        return all;
    }
}
