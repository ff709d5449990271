package id.notulis.ui.welcome;

import atlantafx.base.theme.Styles;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A book that was open before: its name, and where it lies, as there may be several of one name.
final class RecentBook {

    private static final String SUFFIX = ".notulis";

    private final Path book;
    private final Words words;
    private final Button root = new Button();
    private final Label place;

    RecentBook(int number, Path book, Words words, Runnable open) {
        this.book = book;
        this.words = words;
        Label name = Parts.shortened(name(book));
        this.place = Parts.muted(folder());
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setMinWidth(0);
        VBox lines = new VBox(2, name, place);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox content = new HBox(8, Icons.row(Feather.BOOK), lines);
        content.setMouseTransparent(true);
        root.setId("welcome-recent-" + number);
        root.setGraphic(content);
        root.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        root.getStyleClass().addAll(Styles.FLAT, "nt-welcome-recent");
        root.setMaxWidth(Double.MAX_VALUE);
        root.setMinWidth(0);
        root.setAccessibleText(words.of("welcome.recent.spoken", name(book), folder()));
        root.setTooltip(new Tooltip(book.toString()));
        root.setOnAction(event -> open.run());
    }

    Button root() {
        return root;
    }

    /// Says that the book is there no more. It can be asked for all the same: it may have copies,
    /// or lie on a disk that is plugged in again.
    void gone() {
        String told = words.of("welcome.recent.gone", folder());
        place.setText(told);
        root.setAccessibleText(words.of("welcome.recent.spoken", name(book), told));
        root.setTooltip(new Tooltip(told));
    }

    private String folder() {
        Path folder = book.toAbsolutePath().getParent();
        return folder == null ? "" : folder.toString();
    }

    private static String name(Path book) {
        String file = String.valueOf(book.getFileName());
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }
}
