package id.notulis.ui.review;

import id.notulis.model.action.Decision;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedField;
import id.notulis.work.Carried;
import id.notulis.work.FollowUp;
import id.notulis.work.NamedBytes;
import id.notulis.work.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a decision wants besides: a day, whom and why, what shows it.
final class DecisionFields {

    private final Desk desk;
    private final ReviewModel model;
    private final ReviewModel.State state;
    private final Carried carried;
    private final int number;
    private final Region row;
    private final FlowPane line = new FlowPane(8, 6);
    private final Label error = Parts.styled("", "nt-field-error");
    private final VBox root = new VBox(4, line, error);
    private final List<TextField> fields = new ArrayList<>();

    /// @param row takes the keyboard once it has what it wants
    DecisionFields(
            Desk desk,
            ReviewModel model,
            ReviewModel.State state,
            Carried carried,
            int number,
            Decision decision,
            Region row) {
        this.desk = desk;
        this.model = model;
        this.state = state;
        this.carried = carried;
        this.number = number;
        this.row = row;
        error.setId("review-carried-" + number + "-error");
        error.setManaged(false);
        fill(decision);
    }

    Region root() {
        return root;
    }

    List<TextField> fields() {
        return List.copyOf(fields);
    }

    private void fill(Decision decision) {
        line.setRowValignment(VPos.CENTER);
        line.setStyle("-fx-padding: 0 0 0 24;");
        switch (decision) {
            case POSTPONE -> {
                TextField day = field(ReviewPlaces.UNTIL, "review.until", 140);
                day.setOnAction(event -> postpone(day));
                line.getChildren().addAll(labelled("review.until", day), take(() -> postpone(day)));
            }
            case HAND_OVER -> {
                TextField to = field(ReviewPlaces.TO, "review.to", 170);
                TextField reason = field(ReviewPlaces.REASON, "review.reason", 220);
                to.setOnAction(event -> reason.requestFocus());
                reason.setOnAction(event -> handOver(to, reason));
                line.getChildren()
                        .addAll(
                                labelled("review.to", to, new OwnerField(desk, model, to).root()),
                                labelled("review.reason", reason),
                                take(() -> handOver(to, reason)));
            }
            case DONE -> {
                TextField words = field(ReviewPlaces.EVIDENCE, "review.evidence", 220);
                words.setOnAction(event -> prove(words, Optional.empty()));
                line.getChildren()
                        .addAll(
                                labelled("review.evidence", words),
                                ChecksPane.link(
                                        desk,
                                        "review-carried-" + number + "-file",
                                        "review.file",
                                        () -> attach(words)),
                                take(() -> prove(words, Optional.empty())));
            }
            case CONTINUE, CHANGE, REMIND -> line.setManaged(false);
        }
    }

    private TextField field(String name, String key, double width) {
        TextField field = new TextField();
        TypedField typing =
                new TypedField(desk.session(), desk.words(), field, "Enter").givenUpByEmptying();
        field.setId("review-carried-" + number + '-' + name);
        field.setAccessibleText(desk.words().of(key));
        field.setPrefWidth(width);
        typing.show(place(name), "");
        root.getChildren().add(1, typing.note());
        fields.add(field);
        return field;
    }

    private String place(String name) {
        return model.places().decision(carried.action().id(), name);
    }

    private HBox labelled(String key, TextField field) {
        return labelled(key, field, field);
    }

    private HBox labelled(String key, TextField field, Node shown) {
        Label label = Parts.muted(desk.words().of(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(8, label, shown);
        both.setStyle("-fx-alignment: center-left;");
        return both;
    }

    private Node take(Runnable action) {
        return ChecksPane.link(desk, "review-carried-" + number + "-take", "review.fill", action);
    }

    private void postpone(TextField day) {
        CheckRow.day(day.getText().strip(), state)
                .ifPresentOrElse(
                        until -> {
                            row.requestFocus();
                            model.postpone(carried, until);
                        },
                        () -> fault("review.until.wrong", day));
    }

    private void handOver(TextField to, TextField reason) {
        if (to.getText().isBlank()) {
            fault("review.to.wrong", to);
        } else if (reason.getText().isBlank()) {
            fault("review.reason.wrong", reason);
        } else {
            row.requestFocus();
            model.handOver(carried, to.getText(), reason.getText().strip());
        }
    }

    private void attach(TextField words) {
        desk.files()
                .open(desk.words().of("review.file"), desk.words().of("review.evidence"), List.of())
                .ifPresent(
                        path ->
                                desk.session()
                                        .ask(
                                                () -> NamedBytes.of(path),
                                                Reply.of(
                                                        file -> prove(words, Optional.of(file)),
                                                        why ->
                                                                fault(
                                                                        desk.words().of(why),
                                                                        words))));
    }

    private void prove(TextField words, Optional<NamedBytes> file) {
        row.requestFocus();
        if (!words.getText().isBlank() || file.isPresent()) {
            model.enter(
                    Set.of(place(ReviewPlaces.EVIDENCE)),
                    Op.ADD_EVIDENCE,
                    FollowUp.prove(
                            carried.action().id(), words.getText().strip(), file, model.stamp()),
                    done -> desk.toasts().done(desk.words().of("review.evidence.kept")));
        }
    }

    private void fault(String text, TextField field) {
        error.setText(text.startsWith("review.") ? desk.words().of(text) : text);
        error.setManaged(true);
        field.requestFocus();
    }
}
