package id.notulis.ui.minutes;

import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The title of a topic, in the list and pinned over it.
final class HeadingRow extends HBox {

    private final Words words;
    private final Label number = Parts.styled("", "nt-b");
    private final Label title = Parts.shortened("", "nt-b");
    private final Label current;
    private final Label closed;
    private final Label count = Parts.styled("", "nt-12", "text-muted");

    HeadingRow(Words words) {
        this.words = words;
        current = Parts.styled(words.of("workspace.topic.current"), "nt-pill", "nt-b");
        current.getStyleClass().add("nt-pill-accent");
        current.setMinWidth(USE_PREF_SIZE);
        closed = Parts.pill(words.of("workspace.topic.closed"), Feather.LOCK, "");
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("nt-group");
        getChildren().addAll(number, title, current, closed, Parts.gap(), count);
    }

    void show(Row.Heading heading) {
        number.setText(heading.number() == 0 ? "" : Integer.toString(heading.number()));
        number.setManaged(heading.number() > 0);
        title.setText(
                heading.title().isBlank() ? words.of("workspace.topic.none") : heading.title());
        shown(current, heading.current());
        shown(closed, heading.closed());
        count.setText(words.of("workspace.topic.count", heading.count()));
        setAccessibleText(number.getText() + " " + title.getText() + ", " + count.getText());
    }

    private static void shown(Label label, boolean whether) {
        label.setVisible(whether);
        label.setManaged(whether);
    }
}
