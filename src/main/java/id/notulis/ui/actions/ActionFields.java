package id.notulis.ui.actions;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Following;
import id.notulis.model.calendar.DateText;
import id.notulis.model.overview.ListedAction;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Offers;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedField;
import id.notulis.work.Edit;
import id.notulis.work.FollowUp;
import id.notulis.work.Op;
import id.notulis.work.OwnerNames;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who is in charge of an action and until when. What is typed is entered with Enter and when the
/// keyboard leaves; what cannot be understood stays where it was typed.
final class ActionFields {

    private final Desk desk;
    private final Part owners;
    private final Part due;
    private final VBox root;
    private Optional<ListedAction> shown = Optional.empty();

    ActionFields(Desk desk, ActionsModel model) {
        this.desk = desk;
        this.owners =
                new Part("owners", "actions.owner.short") {
                    @Override
                    Edit<Typed<Following>> edit(Id action, String text) {
                        return FollowUp.owners(action, text, model.stamp());
                    }
                };
        this.due =
                new Part("due", "actions.due") {
                    @Override
                    Edit<Typed<Following>> edit(Id action, String text) {
                        return FollowUp.due(action, text, model.stamp());
                    }
                };
        Offers offers =
                new Offers(desk.words(), owners.field, "action-offers", OwnerNames.NONE::fitting);
        owners.field.addEventFilter(KeyEvent.KEY_PRESSED, offers::pressed);
        owners.field
                .focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (focused) {
                                shown.ifPresent(it -> offer(offers, it));
                            }
                        });
        root = new VBox(8, owners.root, offers.box(), due.root);
    }

    Region root() {
        return root;
    }

    void show(ListedAction action) {
        shown = Optional.of(action);
        owners.show(
                action,
                action.owners().stream()
                        .map(it -> it.owner().name())
                        .collect(Collectors.joining("; ")));
        due.show(action, action.due().map(DateText::numeric).orElse(""));
    }

    /// Enters what was typed.
    void enter() {
        owners.enter();
        due.enter();
    }

    private void offer(Offers offers, ListedAction action) {
        desk.session()
                .read(
                        book -> OwnerNames.of(book, action.meeting()),
                        names -> offers.fit(names::fitting));
    }

    /// One field.
    private abstract class Part {

        private final TextField field = Fields.line("");
        private final TypedField typing =
                new TypedField(desk.session(), desk.words(), field, "Enter");
        private final String name;
        private final VBox labelled;
        private final VBox root;
        private Optional<Id> action = Optional.empty();
        private String before = "";
        private boolean entering;

        Part(String name, String label) {
            this.name = name;
            this.labelled = Fields.labelled("action-" + name, desk.words().of(label), field);
            this.root = new VBox(2, labelled, typing.note());
            field.setOnAction(event -> enter());
            field.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
            field.focusedProperty()
                    .subscribe(
                            (had, has) -> {
                                if (!has) {
                                    enter();
                                }
                            });
        }

        abstract Edit<Typed<Following>> edit(Id action, String text);

        void show(ListedAction listed, String text) {
            boolean same = action.equals(Optional.of(listed.id()));
            boolean typed = !field.getText().strip().equals(before);
            before = text;
            if (same && typed) {
                typing.bookHas(text);
            } else {
                action = Optional.of(listed.id());
                Fields.tell(labelled, "");
                typing.show(place(listed.id()), text);
            }
        }

        void enter() {
            String text = field.getText().strip();
            if (action.isEmpty() || text.equals(before) || entering || !typing.mayReplace()) {
                return;
            }
            Id about = action.get();
            entering = true;
            desk.session()
                    .enter(
                            Set.of(place(about)),
                            Op.FOLLOW_ACTION,
                            this,
                            edit(about, text),
                            typed -> typed.value().isPresent(),
                            Reply.of(typed -> entered(about, typed), why -> tell(about, why)));
        }

        private void entered(Id about, Typed<Following> typed) {
            entering = false;
            if (typed.value().isEmpty()) {
                typed.told().stream().findFirst().ifPresent(it -> tell(about, it));
            } else if (action.equals(Optional.of(about))) {
                Fields.tell(labelled, "");
                before = field.getText().strip();
                typing.handOver();
            }
        }

        /// Beside the field, or where it has another action by now, in a note.
        private void tell(Id about, Message why) {
            entering = false;
            if (action.equals(Optional.of(about))) {
                Fields.tell(labelled, desk.words().of(why));
            } else {
                desk.toasts().failed(desk.words().of(why));
            }
        }

        private void escaped(KeyEvent event) {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(before)) {
                typing.drop();
                Fields.tell(labelled, "");
                event.consume();
            }
        }

        private String place(Id of) {
            return "action/" + of.value() + '/' + name;
        }
    }
}
