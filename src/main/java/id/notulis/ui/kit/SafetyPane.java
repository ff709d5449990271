package id.notulis.ui.kit;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.work.CopyTrouble;
import id.notulis.work.Proof;
import id.notulis.work.RestorePoint;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The restore points of the open book: make one, prove one, go back to one.
public final class SafetyPane {

    private static final double ROWS_SHOWN = 6;

    private final VBox root = new VBox(12);
    private final Desk desk;
    private final Words words;
    private final ListView<RestorePoint> points = new ListView<>();
    private final Label trouble = Parts.styled("", "warning");
    private final Label answer = new Label();
    private final HBox question = new HBox(8);
    private final Button backUp;
    private final Button prove;
    private final Button restore;
    private Subscription held = Subscription.EMPTY;

    public SafetyPane(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        backUp =
                Parts.secondary(
                        command("safety-back-up", "safety.back.up", Feather.SAVE, this::backUp));
        prove =
                Parts.secondary(
                        command("safety-prove", "safety.prove", Feather.CHECK_SQUARE, this::prove));
        restore =
                Parts.secondary(
                        command("safety-restore", "safety.restore", Feather.ROTATE_CCW, this::ask));
        points.setId("safety-points");
        points.setCellFactory(list -> new PointCell());
        points.setPlaceholder(Parts.placeholder(words.of("safety.points.none")));
        points.setAccessibleText(words.of("safety.points"));
        points.setPrefHeight(ROWS_SHOWN * 40);
        points.setMinHeight(80);
        VBox.setVgrow(points, Priority.SOMETIMES);
        answer.setId("safety-answer");
        answer.setWrapText(true);
        question.setId("safety-question");
        question.setAlignment(Pos.CENTER_LEFT);
        HBox actions = new HBox(8, backUp, prove, restore);
        Label explained = Parts.muted(words.of("safety.explained"));
        explained.setWrapText(true);
        root.setId("safety");
        trouble.setId("safety-trouble");
        trouble.setGraphic(Icons.row(Feather.ALERT_TRIANGLE));
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        root.getChildren().addAll(explained, trouble, points, actions, question, answer);
        hideQuestion();
        say(Optional.empty(), false);
    }

    public VBox root() {
        return root;
    }

    public Node firstFocus() {
        return backUp;
    }

    /// Takes hold of what it shows.
    public void show() {
        held.unsubscribe();
        held =
                Subscription.combine(
                        desk.session().safekeeping().pointsProperty().subscribe(this::fill),
                        desk.session().safekeeping().troubleProperty().subscribe(this::tell));
        desk.session().safekeeping().refresh();
    }

    /// Lets go.
    public void hide() {
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    private void tell(Optional<CopyTrouble> amiss) {
        trouble.setText(amiss.map(this::told).orElse(""));
        trouble.setVisible(
                amiss.filter(it -> it.kind() != CopyTrouble.Kind.SECOND_PLACE).isPresent());
    }

    private String told(CopyTrouble amiss) {
        return amiss.kind() == CopyTrouble.Kind.FAILED
                ? words.of("safety.trouble", amiss.why())
                : words.of(amiss.why());
    }

    private void fill(List<RestorePoint> all) {
        RestorePoint chosen = points.getSelectionModel().getSelectedItem();
        points.getItems().setAll(all);
        if (chosen != null && all.contains(chosen)) {
            points.getSelectionModel().select(chosen);
        } else {
            points.getSelectionModel().selectFirst();
        }
        prove.setDisable(all.isEmpty());
        restore.setDisable(all.isEmpty());
    }

    private void backUp() {
        busy(true);
        say(Optional.of(Message.of("safety.back.up.working")), false);
        desk.session()
                .safekeeping()
                .backUp(
                        Reply.of(
                                file -> {
                                    busy(false);
                                    say(
                                            Optional.of(Message.of("safety.back.up.done", file)),
                                            false);
                                },
                                this::refused));
    }

    private void prove() {
        chosen().ifPresent(
                        point -> {
                            busy(true);
                            say(Optional.of(Message.of("safety.prove.working")), false);
                            desk.session()
                                    .safekeeping()
                                    .prove(point, Reply.of(this::proven, this::refused));
                        });
    }

    private void proven(Proof proof) {
        busy(false);
        LocalDateTime made = made(proof.point());
        say(
                Optional.of(
                        proof.sound()
                                ? Message.of(
                                        "safety.proven",
                                        made.toLocalDate(),
                                        made.toLocalTime(),
                                        proof.meetings(),
                                        proof.entries(),
                                        proof.attachments())
                                : Message.of(
                                        "safety.unsound",
                                        made.toLocalDate(),
                                        made.toLocalTime(),
                                        proof.findings().getFirst())),
                !proof.sound());
    }

    /// Going back cannot be undone by a key, so it is asked for twice.
    private void ask() {
        chosen().ifPresent(
                        point -> {
                            Button yes = new Button(words.of("safety.restore.yes"));
                            yes.setId("safety-restore-yes");
                            yes.getStyleClass().add(Styles.ACCENT);
                            yes.setOnAction(event -> goBack(point));
                            Button no = new Button(words.of("safety.restore.no"));
                            no.setId("safety-restore-no");
                            no.setOnAction(
                                    event -> {
                                        hideQuestion();
                                        restore.requestFocus();
                                    });
                            LocalDateTime made = made(point);
                            Label asked =
                                    new Label(
                                            words.of(
                                                    "safety.restore.ask",
                                                    made.toLocalDate(),
                                                    made.toLocalTime()));
                            asked.setWrapText(true);
                            HBox.setHgrow(asked, Priority.ALWAYS);
                            asked.setMaxWidth(Double.MAX_VALUE);
                            question.getChildren().setAll(asked, no, yes);
                            question.setVisible(true);
                            question.setManaged(true);
                            say(Optional.empty(), false);
                            no.requestFocus();
                        });
    }

    private void goBack(RestorePoint point) {
        hideQuestion();
        busy(true);
        say(Optional.of(Message.of("safety.restore.working")), false);
        desk.session()
                .safekeeping()
                .goBackTo(
                        point,
                        Reply.of(
                                back -> {
                                    busy(false);
                                    LocalDateTime made = made(back);
                                    desk.navigator().go(Destination.of(Place.HOME));
                                    desk.toasts()
                                            .done(
                                                    words.of(
                                                            "safety.restored",
                                                            made.toLocalDate(),
                                                            made.toLocalTime()));
                                },
                                this::refused));
    }

    private void refused(Message why) {
        busy(false);
        say(Optional.of(why), true);
    }

    private void busy(boolean working) {
        backUp.setDisable(working);
        prove.setDisable(working || points.getItems().isEmpty());
        restore.setDisable(working || points.getItems().isEmpty());
    }

    private void hideQuestion() {
        question.getChildren().clear();
        question.setVisible(false);
        question.setManaged(false);
    }

    private void say(Optional<Message> text, boolean bad) {
        answer.setText(text.map(words::of).orElse(""));
        answer.setManaged(text.isPresent());
        answer.getStyleClass().removeAll(Styles.DANGER, Styles.SUCCESS);
        answer.getStyleClass().add(bad ? Styles.DANGER : Styles.SUCCESS);
        answer.setGraphic(
                text.isEmpty() ? null : Icons.row(bad ? Feather.ALERT_CIRCLE : Feather.INFO));
    }

    private Optional<RestorePoint> chosen() {
        return Optional.ofNullable(points.getSelectionModel().getSelectedItem());
    }

    private LocalDateTime made(RestorePoint point) {
        return LocalDateTime.ofInstant(point.made(), desk.clock().getZone());
    }

    private Command command(String id, String label, Feather icon, Runnable action) {
        return Command.of(id, words.of(label), icon, action);
    }

    private final class PointCell extends ListCell<RestorePoint> {

        @Override
        protected void updateItem(@Nullable RestorePoint point, boolean empty) {
            super.updateItem(point, empty);
            if (empty || point == null) {
                setText("");
                setGraphic(null);
                return;
            }
            LocalDateTime made = made(point);
            setText(words.of("safety.point", made.toLocalDate(), made.toLocalTime()));
            setGraphic(Icons.row(Feather.CHECK_CIRCLE));
        }
    }
}
