package id.notulis.ui.review;

import atlantafx.base.theme.Styles;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.people.PrintedName;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.TypedField;
import id.notulis.work.Check;
import id.notulis.work.Edit;
import id.notulis.work.Mend;
import id.notulis.work.MendChecks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One thing the review found, with its mend.
final class CheckRow {

    /// Room the words of a check need beside its mend.
    private static final double LEAST = 150;

    private final Desk desk;
    private final ReviewModel model;
    private final ReviewModel.State state;
    private final Check check;
    private final String id;
    private final HBox root = new HBox(12);
    private final HBox controls = new HBox(8);
    private final VBox texts;
    private final Label error = Parts.styled("", "nt-field-error");
    private Optional<Node> control = Optional.empty();

    CheckRow(
            Desk desk,
            ReviewModel model,
            ReviewModel.State state,
            Check check,
            int number,
            Node icon) {
        this.desk = desk;
        this.model = model;
        this.state = state;
        this.check = check;
        this.id = "review-check-" + number;
        Label title = new Label(desk.words().of(check.title()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label detail = Parts.muted(desk.words().of(check.detail()));
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        error.setId(id + "-error");
        error.setWrapText(true);
        error.setManaged(false);
        error.setVisible(false);
        texts = new VBox(2, title, detail, error);
        controls.setStyle("-fx-alignment: center-right;");
        Aside aside = new Aside(texts, controls, LEAST);
        HBox.setHgrow(aside, Priority.ALWAYS);
        root.getChildren().addAll(icon, aside);
        root.getStyleClass().add("nt-row");
        root.setId(id);
        root.setAccessibleText(title.getText() + ", " + detail.getText());
        if (check.open()) {
            mend();
            if (!check.must()) {
                controls.getChildren().add(unrecorded());
            }
        } else {
            add(ChecksPane.link(desk, id + "-mend", "review.recorded", () -> answer(false)));
        }
    }

    Region root() {
        return root;
    }

    Check check() {
        return check;
    }

    /// What mends it.
    Optional<Node> control() {
        return control;
    }

    private Button unrecorded() {
        return Parts.icon(
                Command.of(
                        id + "-unrecorded",
                        desk.words().of("review.answer"),
                        Feather.MINUS_CIRCLE,
                        () -> answer(true)));
    }

    private void answer(boolean unrecorded) {
        model.answer(check, unrecorded);
    }

    private void mend() {
        switch (check.mend()) {
            case Mend.Fill fill -> blank(fill.blank());
            case Mend.Choose choose -> choose(choose.part());
            case Mend.Owner owner -> owner(owner.action());
            case Mend.Due due ->
                    field(
                            "review.field.date",
                            110,
                            it ->
                                    day(it, state)
                                            .map(
                                                    day ->
                                                            did(
                                                                    MendChecks.due(
                                                                            meeting(),
                                                                            due.action(),
                                                                            day)))
                                            .orElse(false));
            case Mend.Position position ->
                    field(
                            "review.field.position",
                            150,
                            it ->
                                    took(
                                            !it.isBlank(),
                                            () ->
                                                    model.mend(
                                                            check,
                                                            MendChecks.position(
                                                                    meeting(),
                                                                    position.person(),
                                                                    it))));
            case Mend.ServiceNumber number ->
                    field(
                            "review.field.number",
                            130,
                            it ->
                                    took(
                                            !it.isBlank(),
                                            () ->
                                                    model.mend(
                                                            check,
                                                            MendChecks.number(
                                                                    number.office(),
                                                                    number.block(),
                                                                    it))));
            case Mend.Release release ->
                    link(
                            "review.release",
                            () ->
                                    model.mend(
                                            check, MendChecks.release(meeting(), release.lines())));
            case Mend.Respell respell ->
                    link(
                            "review.apply",
                            () -> model.mend(check, MendChecks.respell(meeting(), respell)));
            case Mend.Retitle retitle ->
                    link(
                            "review.apply",
                            () ->
                                    model.mend(
                                            check,
                                            MendChecks.retitle(
                                                    meeting(), retitle.person(), retitle.right())));
            case Mend.Open open ->
                    link("review.open", () -> ReviewView.openWorkspace(desk, model, open.line()));
        }
    }

    private void blank(Mend.Blank blank) {
        switch (blank) {
            case DATE ->
                    field(
                            "review.field.date",
                            130,
                            it ->
                                    DateText.readRange(it)
                                                    instanceof Reading.Understood<Dated>(Dated days)
                                            && did(MendChecks.date(meeting(), days.range())));
            case START ->
                    field(
                            "review.field.time",
                            78,
                            it ->
                                    time(it).map(
                                                    time ->
                                                            did(
                                                                    MendChecks.start(
                                                                            meeting(),
                                                                            time,
                                                                            state.zone())))
                                            .orElse(false));
            case END ->
                    field(
                            "review.field.time",
                            78,
                            it ->
                                    time(it).map(time -> did(MendChecks.end(meeting(), time)))
                                            .orElse(false));
            case PLACE ->
                    field(
                            "review.field.place",
                            150,
                            it ->
                                    took(
                                            !it.isBlank(),
                                            () ->
                                                    model.mend(
                                                            check,
                                                            MendChecks.place(meeting(), it))));
        }
    }

    private Id meeting() {
        return state.inspection().meeting().id();
    }

    private boolean did(Edit<?> edit) {
        model.mend(check, edit);
        return true;
    }

    private static boolean took(boolean can, Runnable action) {
        if (can) {
            action.run();
        }
        return can;
    }

    static Optional<LocalTime> time(String text) {
        return TimeText.readTime(text) instanceof Reading.Understood<LocalTime>(LocalTime time)
                ? Optional.of(time)
                : Optional.empty();
    }

    /// A day; one without a year is the next one from the meeting on.
    static Optional<LocalDate> day(String text, ReviewModel.State state) {
        if (DateText.readDay(text) instanceof Reading.Understood<Dated>(Dated dated)) {
            return Optional.of(dated.range().first());
        }
        return DateText.readDayAndMonth(text) instanceof Reading.Understood<MonthDay>(MonthDay it)
                ? state.inspection()
                        .meeting()
                        .date()
                        .map(days -> DateText.onOrAfter(it, days.first()))
                : Optional.empty();
    }

    private void owner(Id action) {
        TextField field =
                field(
                        "review.field.owner",
                        170,
                        it -> took(!it.isBlank(), () -> model.owner(check, action, it)));
        int place = controls.getChildren().indexOf(field);
        controls.getChildren().remove(field);
        controls.getChildren().add(place, new OwnerField(desk, model, field).root());
    }

    private TextField field(String prompt, double width, Predicate<String> take) {
        TextField field = new TextField();
        field.setId(id + "-field");
        field.setPromptText(desk.words().of(prompt));
        field.setAccessibleText(desk.words().of(check.title()));
        field.setPrefWidth(width);
        field.setMinWidth(width);
        TypedField typing =
                new TypedField(desk.session(), desk.words(), field, "Enter").givenUpByEmptying();
        typing.show(model.places().mend(check.key()), "");
        texts.getChildren().add(typing.note());
        Runnable taking =
                () -> {
                    if (!take.test(field.getText().strip())) {
                        fault(field);
                    }
                };
        field.setOnAction(event -> taking.run());
        controls.getChildren()
                .addAll(field, ChecksPane.link(desk, id + "-mend", "review.fill", taking));
        control = Optional.of(field);
        return field;
    }

    private void fault(TextField field) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, true);
        String why = field.getText().isBlank() ? "review.field.blank" : "review.field.wrong";
        error.setText(desk.words().of(why, field.getPromptText()));
        error.setManaged(true);
        error.setVisible(true);
        field.requestFocus();
    }

    private void choose(Mend.Part part) {
        List<Attendance> present =
                state.inspection().meeting().attendances().filter(Attendance::present).toList();
        // a menu: a list that opens below a field takes whoever the arrows only pass by
        MenuButton people = new MenuButton(desk.words().of("review.choose"));
        for (Attendance each : present) {
            MenuItem item = new MenuItem(PrintedName.text(each.name()));
            item.setMnemonicParsing(false);
            item.setOnAction(
                    _ -> model.mend(check, MendChecks.choose(meeting(), part, each.person())));
            people.getItems().add(item);
        }
        people.setId(id + "-field");
        people.setAccessibleText(desk.words().of(check.title()));
        people.setPrefWidth(150);
        people.setMinWidth(150);
        add(people);
    }

    private void link(String key, Runnable action) {
        add(ChecksPane.link(desk, id + "-mend", key, action));
    }

    private void add(Node node) {
        controls.getChildren().add(node);
        control = Optional.of(node);
    }
}
