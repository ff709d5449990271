package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.work.FollowUp;
import id.notulis.work.NamedBytes;
import id.notulis.work.Op;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Takes what shows that an action was done: a note or the address of a page, typed and entered
/// with Enter, or a file, together with what is typed.
public final class EvidenceLine {

    private final Desk desk;
    private final Id action;
    private final String place;
    private final Runnable told;
    private final TextField field = Fields.line("");
    private final TypedField typing;
    private final VBox labelled;
    private final VBox root;
    private boolean underway;

    /// @param place where it is kept while it is typed
    /// @param told called once some was added
    public EvidenceLine(Desk desk, Id action, String place, Runnable told) {
        this.desk = desk;
        this.action = action;
        this.told = told;
        this.place = place;
        typing = new TypedField(desk.session(), desk.words(), field, "Enter").givenUpByEmptying();
        labelled =
                Fields.labelled("history-evidence", desk.words().of("side.evidence.label"), field);
        field.setOnAction(event -> add(Optional.empty()));
        Button add =
                Parts.secondary(command("add", Feather.PLUS, "Enter", () -> add(Optional.empty())));
        Button attach = Parts.secondary(command("file", Feather.PAPERCLIP, "", this::attach));
        HBox.setHgrow(labelled, Priority.ALWAYS);
        add.setMinWidth(Region.USE_PREF_SIZE);
        attach.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(8, 6, attach, add);
        root = new VBox(6, labelled, typing.note(), buttons);
        typing.show(place, "");
    }

    public Region root() {
        return root;
    }

    public TextField field() {
        return field;
    }

    /// What was typed stays kept.
    public void leave() {
        typing.leave();
    }

    private Command command(String what, Feather icon, String key, Runnable action) {
        String id = "history-evidence-" + what;
        String label = desk.words().of("side.evidence." + what);
        return key.isEmpty()
                ? Command.of(id, label, icon, action)
                : Command.of(id, label, icon, key, action);
    }

    private void attach() {
        desk.files()
                .open(desk.words().of("side.evidence.file"), "", List.of())
                .ifPresent(
                        path ->
                                desk.session()
                                        .ask(
                                                () -> NamedBytes.of(path),
                                                Reply.of(
                                                        it -> add(Optional.of(it)),
                                                        why -> tell(why))));
    }

    /// A second Enter on the heels of the first one means the same evidence.
    private void add(Optional<NamedBytes> file) {
        String text = field.getText().strip();
        if (text.isEmpty() && file.isEmpty()) {
            tell(Message.of("side.evidence.blank"));
            return;
        }
        if (underway) {
            return;
        }
        underway = true;
        Stamp stamp = new Stamp(desk.clock().instant(), desk.preferences().now().worker());
        desk.session()
                .enter(
                        Set.of(place),
                        Op.ADD_EVIDENCE,
                        this,
                        FollowUp.prove(action, text, file, stamp),
                        done -> true,
                        Reply.of(done -> added(), this::refused));
    }

    private void added() {
        underway = false;
        typing.handOver();
        Fields.tell(labelled, "");
        told.run();
    }

    private void refused(Message why) {
        underway = false;
        tell(why);
    }

    private void tell(Message why) {
        Fields.tell(labelled, desk.words().of(why));
        field.requestFocus();
    }
}
