package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Meeting;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.TypedForm;
import id.notulis.util.Fold;
import id.notulis.work.AgreementEdits;
import id.notulis.work.AgreementText;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One dialog for an agreement: create it, refer to one the book knows, change it. With the number
/// of a known one the other fields may stay blank. What was typed and not saved stands in it again
/// the next time, as [TypedForm] says.
final class AgreementDialog {

    private final Desk desk;
    private final MeetingModel model;
    private final Optional<Agreement> changed;
    private final VBox root = new VBox();
    private final TextField number = new TextField();
    private final TextField kind = new TextField();
    private final TextField subject = new TextField();
    private final TextField parties = new TextField();
    private final TextField signed = new TextField();
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final TextField parent = new TextField();
    private final TextArea points = new TextArea();
    private final TypedForm typing;
    private final Label known = Parts.muted("");
    private final Label told = Parts.styled("", "nt-field-error");
    private List<Agreement> book = List.of();

    /// A new one, or one that is known.
    AgreementDialog(Desk desk, MeetingModel model) {
        this(desk, model, Optional.empty());
    }

    AgreementDialog(Desk desk, MeetingModel model, Agreement agreement) {
        this(desk, model, Optional.of(agreement));
    }

    private AgreementDialog(Desk desk, MeetingModel model, Optional<Agreement> changed) {
        this.desk = desk;
        this.model = model;
        this.changed = changed;
        this.typing = new TypedForm(model.session(), desk.words(), "agreement");
        GridPane grid = new GridPane(12, 8);
        field(grid, number, "number", "side.agreement.number", 0, 0, 1);
        field(grid, kind, "kind", "side.agreement.kind", 1, 0, 1);
        grid.add(known, 0, 1, 2, 1);
        field(grid, subject, "subject", "side.agreement.subject", 0, 2, 2);
        field(grid, parties, "parties", "side.agreement.parties", 0, 3, 2);
        field(grid, signed, "signed", "side.agreement.signed", 0, 4, 1);
        field(grid, parent, "parent", "side.agreement.parent", 1, 4, 1);
        field(grid, from, "from", "side.agreement.from", 0, 5, 1);
        field(grid, until, "until", "side.agreement.until", 1, 5, 1);
        field(grid, points, "points", "side.agreement.points", 0, 6, 2);
        points.setPrefRowCount(4);
        points.setWrapText(true);
        known.setId("agreement-known");
        known.setWrapText(true);
        told.setId("agreement-told");
        told.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        told.setWrapText(true);
        Command save =
                Command.of(
                        "agreement-save",
                        desk.words().of("side.agreement.save"),
                        Feather.CHECK,
                        "Shortcut+Enter",
                        this::take);
        HBox buttons = Parts.buttons(Parts.primary(save));
        Parts.asDialog(root, "agreement");
        String title = changed.isEmpty() ? "side.agreement.add" : "side.agreement.change";
        root.getChildren()
                .addAll(
                        Parts.styled(desk.words().of(title), "title-4", "nt-b"),
                        typing.note(),
                        grid,
                        buttons);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        changed.map(AgreementText::of).ifPresent(this::fill);
        changed.map(Agreement::id)
                .or(() -> model.meeting().map(Meeting::id))
                .ifPresent(about -> typing.show(TypedPlaces.agreement(about)));
        number.textProperty().subscribe(text -> recognise());
    }

    void show() {
        desk.overlays().show(root, number);
        model.session()
                .read(
                        Snapshot::agreements,
                        it -> {
                            book = it;
                            recognise();
                        });
    }

    private void field(
            GridPane grid,
            TextInputControl field,
            String id,
            String key,
            int column,
            int row,
            int span) {
        field.setId("agreement-" + id);
        typing.add(id, field);
        String label = desk.words().of(key);
        field.setAccessibleText(label);
        Label called = Parts.styled(label, "nt-13");
        called.setLabelFor(field);
        called.setWrapText(true);
        called.setMinHeight(Label.USE_PREF_SIZE);
        VBox box = new VBox(2, called, field);
        box.setPrefWidth(280.0 * span);
        grid.add(box, column, row, span, 1);
    }

    private void keys(KeyEvent event) {
        boolean inPoints = points.isFocused();
        if (event.getCode() == KeyCode.ENTER && (!inPoints || event.isShortcutDown())) {
            event.consume();
            take();
        }
    }

    /// Says which agreement of the book the number is.
    private void recognise() {
        String wanted = Fold.of(number.getText().strip());
        Optional<Agreement> hit =
                book.stream().filter(it -> Fold.of(it.number()).equals(wanted)).findFirst();
        List<String> near =
                wanted.isEmpty() || hit.isPresent()
                        ? List.of()
                        : book.stream()
                                .map(Agreement::number)
                                .filter(it -> Fold.of(it).startsWith(wanted))
                                .limit(3)
                                .toList();
        if (changed.isPresent()) {
            known.setText("");
        } else if (hit.isPresent()) {
            known.setText(desk.words().of("side.agreement.known", hit.get().points().size()));
        } else if (near.isEmpty()) {
            known.setText(desk.words().of("side.agreement.fresh"));
        } else {
            known.setText(desk.words().of("side.agreement.near", String.join(", ", near)));
        }
    }

    private void fill(AgreementText text) {
        number.setText(text.number());
        kind.setText(text.kind());
        subject.setText(text.subject());
        parties.setText(text.parties());
        signed.setText(text.signed());
        from.setText(text.from());
        until.setText(text.until());
        parent.setText(text.parent());
        points.setText(text.points());
    }

    private AgreementText typed() {
        return new AgreementText(
                number.getText(),
                kind.getText(),
                subject.getText(),
                parties.getText(),
                signed.getText(),
                from.getText(),
                until.getText(),
                parent.getText(),
                points.getText());
    }

    private void take() {
        AgreementText text = typed();
        if (changed.isPresent()) {
            Id id = changed.get().id();
            model.enter(
                    typing.places(),
                    Op.PUT_AGREEMENT,
                    it -> AgreementEdits.change(id, text),
                    this::taken);
        } else {
            model.enter(
                    typing.places(),
                    Op.PUT_AGREEMENT,
                    it -> AgreementEdits.put(it, text),
                    this::taken);
        }
    }

    private <T> void taken(Typed<T> typed) {
        if (typed.value().isPresent()) {
            typing.drop();
            desk.overlays().close();
            typed.told().forEach(it -> desk.toasts().doubtful(desk.words().of(it)));
            return;
        }
        told.setText(typed.told().stream().map(this::text).collect(Collectors.joining("\n")));
        if (!root.getChildren().contains(told)) {
            root.getChildren().add(root.getChildren().size() - 1, told);
        }
    }

    private String text(Message message) {
        return desk.words().of(message);
    }
}
