package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.WindowThread;
import id.notulis.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The lines of the minutes under the titles of their topics. Rows out of sight are not there; the
/// title of the topic in sight stays at the top.
final class EntryList {

    /// Farther than any minutes reach.
    private static final double END = 100_000;

    private final Words words;
    private final WorkspaceModel model;
    private final ListView<Row> list = new ListView<>();
    private final HeadingRow pinned;
    private final LineEditor editor;
    private final StackPane root = new StackPane();
    private Optional<Row.Heading> pinnedTopic = Optional.empty();
    private final Consumer<Id> open;
    private Runnable afterwards = () -> {};

    /// @param homeless takes the text of an edited line that is there no more
    EntryList(Desk desk, WorkspaceModel model, Runnable toCapture, Consumer<String> homeless) {
        this.words = desk.words();
        this.open = desk::openPerson;
        this.model = model;
        this.pinned = new HeadingRow(words);
        this.editor = new LineEditor(desk, model, this::edited, this::edit, homeless);
        list.setId("workspace-entries");
        list.setAccessibleText(words.of("workspace.entries"));
        list.getStyleClass().addAll("edge-to-edge", "nt-entries");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RowCell());
        list.setPlaceholder(Parts.empty(Feather.EDIT_3, words.of("workspace.empty")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, toCapture));
        Parts.chooseOnFocus(list, () -> model.rows().size() - 1);
        list.focusedProperty().subscribe((_, focused) -> comeBack(focused));
        pinned.setId("workspace-pinned");
        pinned.setMaxHeight(Region.USE_PREF_SIZE);
        pinned.setMouseTransparent(true);
        pinned.setVisible(false);
        StackPane.setAlignment(pinned, Pos.TOP_LEFT);
        root.getChildren().addAll(list, pinned, editor.root());
        model.dossierProperty().subscribe(_ -> follow());
        // rows have their new width only once the list was laid out
        root.widthProperty().addListener(_ -> WindowThread.later(this::moved));
        list.needsLayoutProperty().addListener((_, _, needed) -> follow(needed));
        list.skinProperty().addListener(_ -> watchScrolling());
    }

    Region root() {
        return root;
    }

    ListView<Row> list() {
        return list;
    }

    /// Whether a line can be acted upon by keys.
    boolean hasLine() {
        return list.isFocused() && selected().isPresent();
    }

    /// The line that is selected.
    Optional<Entry> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof Row.Line line
                ? Optional.of(line.entry())
                : Optional.empty();
    }

    /// Selects a line and brings it into sight.
    void select(Id entry) {
        int index = index(entry);
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            reveal(entry);
        }
    }

    int selectedRow() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /// Selects the line that came to stand in a row, else the one before.
    void selectNear(int row) {
        for (int index = row; index < model.rows().size(); index++) {
            if (model.rows().get(index) instanceof Row.Line line) {
                select(line.id());
                return;
            }
        }
        for (int index = Math.min(row, model.rows().size()) - 1; index >= 0; index--) {
            if (model.rows().get(index) instanceof Row.Line line) {
                select(line.id());
                return;
            }
        }
    }

    /// Brings a line into sight. The list alone stops short of its last row (JDK-8328167).
    void reveal(Id id) {
        int index = index(id);
        Optional<VirtualFlow<?>> flow = flow();
        if (index < 0 || flow.isEmpty()) {
            return;
        }
        if (index == model.rows().size() - 1) {
            list.layout();
            flow.get().setPosition(1);
            list.layout();
            if (!endsWith(flow.get(), index)) {
                list.scrollTo(index);
                list.layout();
                flow.get().scrollPixels(END);
            }
        } else if (!inSight(flow.get(), index)) {
            list.scrollTo(Math.max(0, index - 2));
        }
        pin();
    }

    /// Whoever comes back to the list sees the row that is chosen, wherever it was scrolled to.
    private void comeBack(boolean focused) {
        int chosen = selectedRow();
        if (focused && chosen >= 0 && flow().filter(it -> outOfSight(it, chosen)).isPresent()) {
            list.scrollTo(Math.max(0, chosen - 2));
        }
    }

    private static boolean outOfSight(VirtualFlow<?> flow, int index) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null
                && last != null
                && (index < first.getIndex() || index > last.getIndex());
    }

    /// Whether a row stands whole at the foot of the list.
    private static boolean endsWith(VirtualFlow<?> flow, int index) {
        IndexedCell<?> last = flow.getLastVisibleCell();
        return last != null
                && last.getIndex() == index
                && last.getBoundsInParent().getMaxY() <= flow.getHeight() + 0.5;
    }

    private static boolean inSight(VirtualFlow<?> flow, int index) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && index > first.getIndex() && index < last.getIndex();
    }

    /// Opens the editor over a line; the keyboard goes on to the lines once it is closed.
    void edit(Entry entry) {
        edit(entry, list::requestFocus);
    }

    /// @param then takes the keyboard once the editor is closed
    void edit(Entry entry, Runnable then) {
        afterwards = then;
        select(entry.id());
        list.layout();
        cell(entry.id())
                .ifPresent(
                        cell -> {
                            editor.open(entry);
                            place(cell);
                        });
    }

    boolean isEditing() {
        return editor.isOpen();
    }

    /// Lets go of what is being edited; the text stays kept.
    void leave() {
        editor.suspend();
    }

    private void edited(Id entry) {
        model.markUnfinished();
        afterwards.run();
        select(entry);
    }

    private void keyPressed(KeyEvent event, Runnable toCapture) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(this::edit);
            event.consume();
        } else if (plain && event.getCode() == KeyCode.ESCAPE) {
            toCapture.run();
            event.consume();
        }
    }

    private int index(Id id) {
        for (int index = model.rows().size() - 1; index >= 0; index--) {
            if (model.rows().get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    private Optional<RowCell> cell(Id id) {
        return list.lookupAll(".list-cell").stream()
                .filter(RowCell.class::isInstance)
                .map(RowCell.class::cast)
                .filter(it -> it.getItem() != null && it.getItem().id().equals(id))
                .filter(it -> it.isVisible() && it.getParent() != null)
                .findFirst();
    }

    private void watchScrolling() {
        list.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(it -> it.getOrientation() == Orientation.VERTICAL)
                .forEach(it -> it.valueProperty().addListener(_ -> moved()));
    }

    private void follow() {
        editor.follow();
        if (editor.isOpen()) {
            WindowThread.later(this::moved);
        }
    }

    private void follow(boolean needed) {
        if (!needed) {
            moved();
        }
    }

    private void moved() {
        pin();
        editor.entry().flatMap(it -> cell(it.id())).ifPresent(this::place);
    }

    private void place(RowCell cell) {
        Bounds bounds = root.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        editor.place(
                cell.line.textLeft(),
                bounds.getMinY(),
                cell.line.textWidth(bounds.getWidth()),
                Math.max(bounds.getHeight(), 1),
                root.getHeight());
    }

    /// The row at the top of the view belongs to the topic whose title is the last before it.
    private void pin() {
        int top = -1;
        VirtualFlow<?> flow = flow().orElse(null);
        if (flow != null) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            top = first == null ? -1 : first.getIndex();
        }
        Optional<Row.Heading> heading = Optional.empty();
        for (int index = Math.min(top, model.rows().size() - 1); index >= 0; index--) {
            if (model.rows().get(index) instanceof Row.Heading it) {
                heading = Optional.of(it);
                break;
            }
        }
        pinned.setVisible(heading.isPresent());
        heading.filter(it -> !Optional.of(it).equals(pinnedTopic)).ifPresent(pinned::show);
        pinnedTopic = heading;
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? Optional.of(flow)
                : Optional.empty();
    }

    private final class RowCell extends ListCell<Row> {

        private final EntryRow line = new EntryRow(words, model, open);
        private final HeadingRow heading = new HeadingRow(words);

        RowCell() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            switch (item) {
                case null -> setGraphic(null);
                case Row.Line it -> {
                    line.show(it);
                    setGraphic(line);
                    setAccessibleText(line.getAccessibleText());
                    setAccessibleHelp(line.getAccessibleHelp());
                }
                case Row.Heading it -> {
                    heading.show(it);
                    setGraphic(heading);
                    setAccessibleText(heading.getAccessibleText());
                    setAccessibleHelp(null);
                }
            }
        }
    }
}
