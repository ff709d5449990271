package id.notulis.ui.people;

import id.notulis.exchange.people.Columns;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.model.sheet.CellName;
import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.ImportPeople;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The columns of a list side by side: heading, what it is taken for, and the first of what stands
/// below it.
final class ColumnsPane {

    private static final int SAMPLES = 2;

    private final Words words;
    private final Chosen chosen;
    private final HBox row = new HBox(8);
    private final ScrollPane root = new ScrollPane(row);
    private boolean filling;

    ColumnsPane(Words words, Chosen chosen) {
        this.words = words;
        this.chosen = chosen;
        row.getStyleClass().add("nt-plan-columns");
        root.setId("people-import-columns");
        root.setFitToHeight(true);
        root.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().addAll("edge-to-edge", "nt-plan-strip");
        root.setMinHeight(Region.USE_PREF_SIZE);
    }

    /// What a column can be taken for; nothing for one that is not read.
    record Meaning(Optional<PersonColumn> column) {}

    /// Told which meaning was given to a column.
    interface Chosen {

        void mean(int column, Optional<PersonColumn> meaning);
    }

    ScrollPane root() {
        return root;
    }

    /// Shows the columns of a table; those shown already keep the keyboard.
    void show(Sheet sheet, Columns columns) {
        filling = true;
        if (row.getChildren().size() == columns.headings().size()
                && columns.headings().equals(row.getUserData())) {
            for (int column = 0; column < columns.meanings().size(); column++) {
                box(column).setValue(new Meaning(columns.meanings().get(column)));
            }
        } else {
            row.setUserData(columns.headings());
            List<Node> all = new ArrayList<>();
            for (int column = 0; column < columns.headings().size(); column++) {
                all.add(column(column, sheet, columns));
            }
            row.getChildren().setAll(all);
        }
        filling = false;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Meaning> box(int column) {
        VBox parts = (VBox) row.getChildren().get(column);
        return (ComboBox<Meaning>) parts.getChildren().get(1);
    }

    private VBox column(int column, Sheet sheet, Columns columns) {
        String letter = CellName.column(column);
        String heading = columns.headings().get(column);
        Label name = Parts.shortened(letter + "  " + heading, "nt-12", "nt-b");
        ComboBox<Meaning> box = new ComboBox<>();
        box.setId("people-import-column-" + letter.toLowerCase(Locale.ROOT));
        box.setAccessibleText(words.of("people.import.column", letter, heading));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(converter());
        box.getItems().add(new Meaning(Optional.empty()));
        Arrays.stream(PersonColumn.values())
                .map(it -> new Meaning(Optional.of(it)))
                .forEach(box.getItems()::add);
        box.setValue(new Meaning(columns.meanings().get(column)));
        box.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (!filling && now != null) {
                                chosen.mean(column, now.column());
                            }
                        });
        name.setLabelFor(box);
        VBox parts = new VBox(4, name, box);
        box.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                reveal(parts);
                            }
                        });
        sheet.rows().stream()
                .filter(line -> line.number() > columns.heading() && !line.isBlank())
                .limit(SAMPLES)
                .map((SheetRow line) -> line.cell(column).replace('\n', ' '))
                .map(text -> Parts.shortened(text, "nt-12", "text-muted"))
                .forEach(parts.getChildren()::add);
        parts.getStyleClass().add("nt-plan-column");
        return parts;
    }

    /// Brings the column the keyboard came to before the eye.
    private void reveal(VBox column) {
        double hidden = row.getWidth() - root.getViewportBounds().getWidth();
        if (hidden > 0) {
            double middle = column.getBoundsInParent().getCenterX();
            double wanted = (middle - root.getViewportBounds().getWidth() / 2) / hidden;
            root.setHvalue(Math.clamp(wanted, 0, 1));
        }
    }

    private StringConverter<Meaning> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Meaning value) {
                return value == null || value.column().isEmpty()
                        ? words.of("people.import.unread")
                        : words.of(ImportPeople.key(value.column().get()));
            }

            @Override
            public Meaning fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed");
            }
        };
    }
}
