package id.notulis.ui.minutes;

import id.notulis.notula.Suggestion;
import id.notulis.notula.Suggestions;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What could be meant at the caret, over the list. It takes no focus: the keys stay in the field.
final class CapturePopup {

    /// What is done with a row.
    interface Chosen {

        void take(Suggestion row);

        /// Somebody new, by the name that was typed.
        void add(String name);
    }

    private final Words words;
    private final Chosen chosen;
    private final VBox box = new VBox();
    private final Label title = Parts.styled("", "nt-12", "text-muted", "nt-popup-title");
    private final List<PopupRow> rows = new ArrayList<>();
    private final HBox newcomer;
    private final Label newcomerText = Parts.styled("", "accent");
    private Optional<Suggestions> shown = Optional.empty();
    private int active = -1;
    private boolean byArrow;

    CapturePopup(Words words, Chosen chosen) {
        this.words = words;
        this.chosen = chosen;
        box.setId("workspace-popup");
        box.getStyleClass().add("nt-popup");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.getChildren().add(title);
        for (int index = 0; index < Suggestions.MOST; index++) {
            PopupRow row = new PopupRow(index);
            int at = index;
            row.setOnMousePressed(
                    event -> {
                        active = at;
                        takeActive();
                        event.consume();
                    });
            rows.add(row);
            box.getChildren().add(row);
        }
        newcomer =
                new HBox(
                        8,
                        Icons.row(Feather.USER_PLUS),
                        newcomerText,
                        Parts.gap(),
                        Parts.keycap("Ctrl+Enter"));
        newcomer.setId("workspace-popup-new");
        newcomer.getStyleClass().addAll("nt-popup-row", "nt-popup-new");
        newcomer.setOnMousePressed(
                event -> {
                    addTyped();
                    event.consume();
                });
        box.getChildren().add(newcomer);
        hide();
    }

    Region root() {
        return box;
    }

    boolean isShowing() {
        return box.isVisible();
    }

    /// What is said of it to whoever cannot see it.
    String sentence() {
        return isShowing()
                ? words.of(
                        "workspace.popup.sentence",
                        shown.map(it -> it.rows().size()).orElse(0),
                        active().map(Suggestion::name).orElse(""))
                : "";
    }

    void show(Optional<Suggestions> suggestions) {
        boolean some = suggestions.filter(it -> !it.rows().isEmpty() || it.mayAdd()).isPresent();
        if (!some) {
            hide();
            return;
        }
        Suggestions found = suggestions.get();
        boolean same = shown.filter(it -> it.rows().equals(found.rows())).isPresent();
        shown = suggestions;
        if (!same || !byArrow) {
            byArrow = false;
            active = preselects(found) && !found.rows().isEmpty() ? 0 : -1;
        }
        title.setText(words.of("workspace.popup." + found.kind().name()));
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).show(found, index);
        }
        newcomer.setVisible(found.mayAdd());
        newcomer.setManaged(found.mayAdd());
        newcomerText.setText(words.of("workspace.popup.new", found.typed()));
        mark();
        box.setVisible(true);
    }

    void hide() {
        box.setVisible(false);
        shown = Optional.empty();
        active = -1;
        byArrow = false;
    }

    /// Whether Enter takes a row: one was chosen, or what was typed does not mean one thing yet.
    ///
    /// @param unfinished whether the line says nothing but what was typed here
    boolean takesEnter(boolean unfinished) {
        return isShowing()
                && active().isPresent()
                && (byArrow
                        || shown.filter(it -> preselects(it) && (!it.decided() || unfinished))
                                .isPresent());
    }

    void move(int by) {
        int count = shown.map(it -> it.rows().size()).orElse(0);
        if (count > 0) {
            active = active < 0 && by < 0 ? count - 1 : Math.floorMod(active + by, count);
            byArrow = true;
            mark();
        }
    }

    /// Takes the row that is marked, else the first.
    ///
    /// @return whether there was one
    boolean takeActive() {
        Optional<Suggestion> row =
                active().or(() -> shown.flatMap(it -> it.rows().stream().findFirst()));
        row.ifPresent(chosen::take);
        return row.isPresent();
    }

    /// @param index from 0
    /// @return whether there is such a row
    boolean take(int index) {
        Optional<Suggestion> row =
                shown.filter(it -> index < it.rows().size()).map(it -> it.rows().get(index));
        row.ifPresent(chosen::take);
        return row.isPresent();
    }

    /// @return whether somebody can be added here
    boolean addTyped() {
        Optional<String> name = shown.filter(Suggestions::mayAdd).map(Suggestions::typed);
        name.ifPresent(chosen::add);
        return name.isPresent();
    }

    private static boolean preselects(Suggestions suggestions) {
        return switch (suggestions.kind()) {
            case TOPIC, DATE -> false;
            case SPEAKER, OWNER, POINT, ARRIVAL, DEPARTURE -> true;
        };
    }

    private Optional<Suggestion> active() {
        return shown.filter(it -> active >= 0 && active < it.rows().size())
                .map(it -> it.rows().get(active));
    }

    private void mark() {
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).pseudoClassStateChanged(States.ACTIVE, index == active);
            rows.get(index).key(index, index == active);
        }
    }
}
