package id.notulis.ui.review;

import id.notulis.model.meeting.MeetingStatus;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.work.Inspection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with minutes under review.
final class ReviewCommands {

    static final String BACK = "review-back";
    static final String CORRECT = "review-correct";
    static final String FINALISE = "review-finalise";
    static final String AMEND = "review-amend";
    static final String DOCUMENTS = "review-documents";

    /// Enough to know what it is about.
    private static final int QUOTED = 3;

    private static final int LONGEST_QUOTE = 60;

    private final Desk desk;
    private final ReviewModel model;

    ReviewCommands(Desk desk, ReviewModel model) {
        this.desk = desk;
        this.model = model;
    }

    List<Command> all() {
        return List.of(
                command(BACK, "review.back", Feather.ARROW_LEFT, "Esc", desk.navigator()::back),
                Command.of(CORRECT, desk.words().of("review.correct"), Feather.EYE, this::correct)
                        .when(() -> isNot(MeetingStatus.FINAL)),
                command(FINALISE, "review.finalise", Feather.LOCK, "Shortcut+Enter", this::confirm)
                        .when(this::ready),
                Command.of(AMEND, desk.words().of("review.amend"), Feather.EDIT_3, this::amend)
                        .when(() -> !isNot(MeetingStatus.FINAL)),
                Command.of(
                        DOCUMENTS,
                        desk.words().of("review.documents"),
                        Feather.FILE_TEXT,
                        this::documents));
    }

    private Command command(String id, String label, Feather icon, String key, Runnable action) {
        return Command.of(id, desk.words().of(label), icon, key, action);
    }

    private boolean isNot(MeetingStatus status) {
        return model.state().filter(it -> it.status() != status).isPresent();
    }

    private boolean ready() {
        return isNot(MeetingStatus.FINAL)
                && model.state().map(it -> it.inspection()).filter(Inspection::ready).isPresent();
    }

    private void correct() {
        if (isNot(MeetingStatus.REVIEW)) {
            model.toReview();
            desk.toasts().done(desk.words().of("review.corrected"));
        } else {
            model.toDraft();
        }
    }

    private void documents() {
        model.meeting().ifPresent(it -> desk.navigator().go(Destination.of(Place.DOCUMENTS, it)));
    }

    private void amend() {
        new AmendDialog(desk, model).show();
    }

    private void confirm() {
        Label question = new Label(desk.words().of("review.confirm"));
        question.setWrapText(true);
        Button yes =
                Parts.primary(
                        Command.of(
                                "review-confirm-yes",
                                desk.words().of("review.finalise"),
                                Feather.LOCK,
                                this::finalise));
        Button no =
                Parts.secondary(
                        Command.of(
                                "review-confirm-no",
                                desk.words().of("review.cancel"),
                                Feather.X,
                                desk.overlays()::close));
        HBox buttons = Parts.buttons(no, yes);
        VBox dialog = new VBox(12, Parts.heading(desk.words().of("review.finalise")), question);
        Optional<Label> unfinished = unfinished();
        unfinished.ifPresent(dialog.getChildren()::add);
        dialog.getChildren().add(buttons);
        dialog.setId("review-confirm");
        dialog.getStyleClass().add("nt-dialog");
        dialog.setMaxSize(460, VBox.USE_PREF_SIZE);
        desk.overlays().show(dialog, unfinished.isPresent() ? no : yes);
    }

    /// What was typed and not entered would not be in the final minutes, and somebody may think it
    /// is.
    private Optional<Label> unfinished() {
        List<String> texts = model.places().unfinished();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String quoted =
                texts.stream()
                        .limit(QUOTED)
                        .map(it -> '“' + Parts.beginning(it, LONGEST_QUOTE) + '”')
                        .collect(Collectors.joining("\n"));
        Label told =
                Parts.styled(
                        desk.words().of("review.confirm.unfinished", texts.size(), quoted),
                        "nt-13",
                        "warning");
        told.setId("review-confirm-unfinished");
        told.setGraphic(Icons.meta(Feather.ALERT_TRIANGLE));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        return Optional.of(told);
    }

    private void finalise() {
        desk.overlays().close();
        model.finalise(
                () ->
                        desk.toasts()
                                .done(
                                        desk.words().of("review.finalised"),
                                        desk.words().of("review.documents"),
                                        this::documents));
    }
}
