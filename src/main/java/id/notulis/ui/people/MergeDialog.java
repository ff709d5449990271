package id.notulis.ui.people;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.Person;
import id.notulis.model.people.PrintedName;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.util.Fold;
import id.notulis.work.MergePeople;
import id.notulis.work.Op;
import id.notulis.work.PeopleRegister;
import id.notulis.work.PeopleRegister.Entry;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Makes another person of the book the same as one: those alike are proposed, what will change is
/// told, and one button does it in one step.
final class MergeDialog {

    private static final double WIDTH = 560;

    private final Desk desk;
    private final Words words;
    private final Person stays;
    private final PeopleRegister register;
    private final TextField filter = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final Label about = Parts.styled("", "nt-13");
    private final Label told = Parts.styled("", "nt-field-error");
    private final Button merge;
    private final VBox root = new VBox(12);
    private Optional<Id> chosen = Optional.empty();

    MergeDialog(Desk desk, Person stays, PeopleRegister register) {
        this.desk = desk;
        this.words = desk.words();
        this.stays = stays;
        this.register = register;
        filter.setId("merge-filter");
        filter.setPromptText(words.of("people.merge.filter"));
        filter.setAccessibleText(words.of("people.merge.filter"));
        filter.textProperty().subscribe((before, now) -> fill());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::toList);
        list.setId("merge-list");
        list.setAccessibleText(words.of("people.merge.list"));
        list.getStyleClass().addAll("edge-to-edge", "nt-people-list");
        list.setCellFactory(_ -> new RowCell(words));
        list.setPlaceholder(Parts.placeholder(words.of("people.merge.nobody")));
        list.setPrefHeight(196);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, row) -> look(Optional.ofNullable(row).flatMap(Row::id)));
        about.setId("merge-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        told.setId("merge-told");
        told.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        merge =
                Parts.primary(
                        Command.of(
                                "merge-do",
                                words.of("people.merge.do"),
                                Feather.GIT_MERGE,
                                "Shortcut+Enter",
                                this::merge));
        merge.setDisable(true);
        Button cancel =
                Parts.secondary(
                        Command.of(
                                "merge-cancel",
                                words.of("kit.cancel"),
                                Feather.X,
                                () -> desk.overlays().close()));
        Label title =
                Parts.styled(
                        words.of("people.merge.title", PrintedName.text(stays.name())),
                        Styles.TITLE_4,
                        "nt-b");
        title.setWrapText(true);
        VBox panel = new VBox(list);
        panel.getStyleClass().add("nt-panel");
        Parts.asDialog(root, "merge");
        root.setPrefWidth(WIDTH);
        root.getChildren().addAll(title, filter, panel, about, told, Parts.buttons(cancel, merge));
    }

    void show() {
        fill();
        desk.overlays()
                .show(
                        root,
                        filter,
                        Pos.CENTER,
                        event -> {
                            boolean merges =
                                    event.getCode() == KeyCode.ENTER
                                            && (event.isShortcutDown() || list.isFocused());
                            if (merges) {
                                merge();
                            }
                            return merges;
                        },
                        () -> {});
    }

    private void toList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            event.consume();
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    /// Those alike before anything is typed, else everybody it fits.
    private void fill() {
        String wanted = Fold.of(filter.getText().strip());
        List<Entry> fitting =
                wanted.isEmpty()
                        ? register.doubles(stays)
                        : register.people().stream()
                                .filter(it -> !it.person().id().equals(stays.id()))
                                .filter(it -> Fold.of(PrintedName.text(it.name())).contains(wanted))
                                .toList();
        list.getItems().setAll(fitting.stream().map(it -> (Row) new Row.Somebody(it)).toList());
        if (!fitting.isEmpty()) {
            list.getSelectionModel().selectFirst();
        } else {
            look(Optional.empty());
        }
    }

    private void look(Optional<Id> other) {
        chosen = other;
        merge.setDisable(true);
        told.setVisible(false);
        about.setText(words.of("people.merge.choose"));
        other.ifPresent(
                goes ->
                        desk.session()
                                .read(
                                        book -> MergePeople.preview(book, stays.id(), goes),
                                        it -> it.ifPresent(preview -> tell(goes, preview))));
    }

    private void tell(Id goes, MergePeople.Preview preview) {
        if (!chosen.equals(Optional.of(goes))) {
            return;
        }
        about.setText(
                words.of(
                        "people.merge.preview",
                        PrintedName.text(preview.person().name()),
                        preview.posts(),
                        preview.meetings(),
                        preview.actions()));
        preview.refused().ifPresent(this::refuse);
        merge.setDisable(preview.refused().isPresent());
    }

    private void refuse(Message why) {
        told.setText(words.of(why));
        told.setVisible(true);
    }

    private void merge() {
        if (merge.isDisabled()) {
            return;
        }
        merge.setDisable(true);
        chosen.ifPresent(
                goes ->
                        desk.session()
                                .transact(
                                        Op.MERGE_PEOPLE,
                                        this,
                                        new MergePeople(stays.id(), goes),
                                        Reply.of(
                                                done -> {
                                                    desk.overlays().close();
                                                    new Undoing(desk)
                                                            .offer(
                                                                    words.of(
                                                                            "people.merged",
                                                                            PrintedName.text(
                                                                                    done.name())));
                                                },
                                                this::refuse)));
    }
}
