package id.notulis.ui.find;

import id.notulis.i18n.Message;
import id.notulis.model.search.Suggested;
import id.notulis.ui.find.FindModel.Result;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// One line below the field: what the last of it could become, or what of it cannot be understood.
final class FindStrip {

    /// How high it is, in letters of body text.
    static final double HEIGHT = 2.6;

    private final Words words;
    private final Consumer<String> take;
    private final HBox root = new HBox();
    private List<Suggested> suggestions = List.of();

    /// @param take puts a text into the field
    FindStrip(Words words, Consumer<String> take) {
        this.words = words;
        this.take = take;
        root.setId("find-strip");
        root.getStyleClass().add("nt-find-strip");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    HBox root() {
        return root;
    }

    boolean isShown() {
        return root.isVisible();
    }

    void show(Result result) {
        suggestions = result.answer().suggestions();
        root.getChildren().clear();
        Optional<Message> slip = result.slip();
        if (!suggestions.isEmpty()) {
            root.getChildren().add(Parts.keycap("Tab"));
            suggestions.forEach(it -> root.getChildren().add(chip(it)));
            root.setAccessibleText(words.of("find.suggested", suggestions.getFirst().shown()));
        } else if (slip.isPresent()) {
            Label told = Parts.shortened(words.of(slip.get()), "text-muted", "nt-12");
            told.setId("find-slip");
            told.setGraphic(Icons.meta(Feather.INFO));
            told.setMinWidth(0);
            HBox.setHgrow(told, Priority.ALWAYS);
            root.getChildren().add(told);
            root.setAccessibleText(told.getText());
        }
        root.setVisible(!root.getChildren().isEmpty());
    }

    /// Takes the first thing that is suggested, if there is one.
    boolean takeFirst() {
        // what is taken is answered by other suggestions, perhaps at once
        Optional<String> first = suggestions.stream().findFirst().map(Suggested::text);
        first.ifPresent(take);
        return first.isPresent();
    }

    private Button chip(Suggested suggested) {
        Button chip = new Button(suggested.shown());
        chip.getStyleClass().addAll("nt-find-scope", "nt-find-suggested");
        chip.setFocusTraversable(false);
        chip.setOnAction(event -> take.accept(suggested.text()));
        return chip;
    }
}
