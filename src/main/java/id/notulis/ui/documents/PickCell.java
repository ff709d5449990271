package id.notulis.ui.documents;

import id.notulis.model.overview.MeetingLine;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Draws a meeting to choose: its title, day, kind and place, and how far its minutes are.
final class PickCell extends ListCell<MeetingLine> {

    /// In letters of body text.
    static final double HEIGHT = 3.15;

    private final Words words;

    PickCell(Words words) {
        this.words = words;
        getStyleClass().add("nt-seek-cell");
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(MeetingLine meeting, boolean empty) {
        super.updateItem(meeting, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && meeting != null) {
            VBox texts =
                    new VBox(
                            Parts.shortened(meeting.title()),
                            Parts.shortened(detail(words, meeting), "text-muted", "nt-12"));
            texts.getStyleClass().add("nt-texts");
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            HBox row = new HBox(texts, StatusPill.of(meeting.status(), words));
            row.getStyleClass().add("nt-seek-row");
            setGraphic(row);
            setAccessibleText(told(words, meeting));
        }
    }

    /// A meeting as it is read aloud.
    static String told(Words words, MeetingLine meeting) {
        return String.join(
                ", ",
                meeting.title(),
                detail(words, meeting),
                StatusPill.word(meeting.status(), words));
    }

    private static String detail(Words words, MeetingLine meeting) {
        String day =
                meeting.date()
                        .map(new Days(words.language())::whole)
                        .orElseGet(() -> words.of("documents.pick.undated"));
        return Stream.of(day, meeting.kind(), meeting.place())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
