package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Progress;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.HandOver;
import id.notulis.work.HandOverOrder;
import id.notulis.work.HandOverOrder.Shape;
import id.notulis.work.HandedOver;
import id.notulis.work.MeetingDocuments;
import id.notulis.work.OutputFailure;
import id.notulis.work.Refused;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks for whom and how the papers of a meeting are to be handed over, and does it.
public final class HandOverDialog {

    private static final double WIDTH = 460;

    /// What a pointer hits without aiming.
    private static final double TARGET = 32;

    private final Desk desk;
    private final Words words;
    private final Meeting meeting;
    private final Path documents;
    private final VBox root = new VBox(4);
    private final RadioButton office;
    private final RadioButton partner;
    private final RadioButton folder;
    private final RadioButton zip;
    private final RadioButton mail;
    private final CheckBox kept;
    private final CheckBox sure;
    private final Label told = Parts.styled("", "nt-field-error");
    private final Button hand;
    private final Button cancel;
    private boolean closed;
    private AtomicBoolean wanted = new AtomicBoolean();

    /// @param documents where documents are made that are not there yet
    HandOverDialog(Desk desk, Meeting meeting, Path documents) {
        this.desk = desk;
        this.words = desk.words();
        this.meeting = meeting;
        this.documents = documents;
        ToggleGroup readers = new ToggleGroup();
        ToggleGroup shapes = new ToggleGroup();
        office = choice("handover-office", "handover.office", readers);
        partner = choice("handover-partner", "handover.partner", readers);
        folder = choice("handover-folder", "handover.folder", shapes);
        zip = choice("handover-zip", "handover.zip", shapes);
        mail = choice("handover-mail", "handover.mail", shapes);
        readers.selectToggle(office);
        shapes.selectToggle(folder);
        kept = tick("handover-kept", "");
        shown(kept, false);
        sure = tick("handover-sure", words.of("handover.sure", meeting.classification().word()));
        boolean classified = meeting.classification() != Classification.BIASA;
        shown(sure, classified);
        told.setId("handover-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        hand =
                Parts.primary(
                        Command.of(
                                "handover-do",
                                words.of("handover.do"),
                                Feather.SEND,
                                "Enter",
                                this::hand));
        cancel =
                Parts.secondary(
                        Command.of(
                                "handover-cancel",
                                words.of("handover.cancel"),
                                Feather.X,
                                this::cancel));
        shown(cancel, false);
        Label heading = Parts.styled(words.of("handover.heading"), "title-4", "nt-b");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        Parts.asDialog(root, "handover");
        root.setPrefWidth(WIDTH);
        root.getChildren()
                .addAll(
                        heading,
                        Parts.heading(words.of("handover.for")),
                        office,
                        partner,
                        Parts.heading(words.of("handover.shape")),
                        folder,
                        zip,
                        mail,
                        kept,
                        sure,
                        told,
                        Parts.buttons(cancel, hand));
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
                        event.consume();
                        hand();
                    }
                });
    }

    /// Asks about a meeting of the book; one that is gone is asked nothing of.
    public static void open(Desk desk, Id meeting) {
        Path documents = desk.documents();
        desk.session()
                .read(
                        book -> book.dossier(meeting),
                        found ->
                                found.ifPresent(
                                        it ->
                                                new HandOverDialog(desk, it.meeting(), documents)
                                                        .show()));
    }

    private RadioButton choice(String id, String key, ToggleGroup group) {
        RadioButton choice = new RadioButton(words.of(key));
        choice.setId(id);
        choice.setToggleGroup(group);
        choice.setMinHeight(TARGET);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    private CheckBox tick(String id, String label) {
        CheckBox tick = new CheckBox(label);
        tick.setId(id);
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setPadding(new Insets(8, 0, 8, 0));
        return tick;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void show() {
        desk.overlays().show(root, office, Pos.CENTER, () -> closed = true);
        desk.session()
                .read(
                        book -> book.attachments(meeting.id()).files().size(),
                        files -> {
                            kept.setText(words.of("handover.kept", files));
                            shown(kept, files > 0);
                        });
    }

    private void cancel() {
        wanted.set(false);
    }

    private Shape shape() {
        return zip.isSelected() ? Shape.ZIP : mail.isSelected() ? Shape.MAIL : Shape.FOLDER;
    }

    private void hand() {
        if (hand.isDisabled()) {
            return;
        }
        boolean asked = meeting.classification() == Classification.BIASA || sure.isSelected();
        Optional<Path> place =
                !asked || shape() == Shape.MAIL
                        ? Optional.of(documents)
                        : desk.files().folder(words.of("handover.where"));
        place.ifPresent(this::hand);
    }

    private void hand(Path place) {
        hand.setDisable(true);
        told.setText("");
        HandOverOrder order =
                new HandOverOrder(
                        meeting.id(),
                        partner.isSelected(),
                        shape(),
                        place,
                        documents,
                        kept.isSelected(),
                        sure.isSelected());
        AtomicBoolean still = new AtomicBoolean(true);
        wanted = still;
        shown(cancel, true);
        cancel.requestFocus();
        desk.session()
                .progressProperty()
                .set(Optional.of(new Progress(words.of("handover.underway"), -1, this::cancel)));
        desk.session().write(() -> result(order, still::get), Reply.of(this::told, this::failed));
    }

    /// What came of it.
    private sealed interface Result {

        record Done(HandedOver handed, Shape shape) implements Result {}

        record Failed(Message why) implements Result {}
    }

    private Result result(HandOverOrder order, BooleanSupplier still) {
        Workspace book = desk.session().book();
        try {
            HandOver verb =
                    new HandOver(
                            book,
                            desk.books().exporter(book),
                            new MeetingDocuments(book, desk.books().documents(book)),
                            desk.clock());
            return new Result.Done(verb.hand(order, still), order.shape());
        } catch (CancellationException _) {
            return new Result.Failed(Message.of("handover.cancelled"));
        } catch (OutputFailure failure) {
            return new Result.Failed(failure.told());
        } catch (Refused refused) {
            return new Result.Failed(refused.told());
        }
    }

    private void told(Result result) {
        switch (result) {
            case Result.Failed(Message why) -> failed(why);
            case Result.Done(HandedOver handed, Shape shape) -> {
                ended();
                if (!closed) {
                    desk.overlays().close();
                }
                handed.left()
                        .forEach(
                                it ->
                                        desk.toasts()
                                                .doubtful(words.of("handover.left", words.of(it))));
                open(handed, shape);
            }
        }
    }

    private void open(HandedOver handed, Shape shape) {
        Path place = handed.place();
        int files = handed.files().size();
        if (shape == Shape.MAIL) {
            desk.toasts().told(words.of("handover.mailed", files));
            desk.desktop()
                    .open(
                            place,
                            () -> desk.toasts().doubtful(words.of("handover.mail.none", place)));
            return;
        }
        desk.toasts()
                .done(
                        words.of("handover.done", files, place.getFileName()),
                        words.of("handover.open"),
                        () -> desk.desktop().open(shape == Shape.ZIP ? folder(place) : place));
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    private void failed(Message why) {
        ended();
        if (closed) {
            desk.toasts().failed(words.of(why));
        } else {
            told.setText(words.of(why));
        }
    }

    private void ended() {
        hand.setDisable(false);
        if (cancel.isFocused()) {
            hand.requestFocus();
        }
        shown(cancel, false);
        desk.session().progressProperty().set(Optional.empty());
    }
}
