package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.TypedField;
import id.notulis.util.Fold;
import id.notulis.work.AddParticipant;
import id.notulis.work.ChangeRow;
import id.notulis.work.Op;
import id.notulis.work.TypedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;

/// The line below the attendance list at work: new rows are typed into it, and rows that are
/// changed. What is typed for a new row and what is typed over a row that is there are kept apart,
/// each as [TypedField] says.
final class RowLine {

    /// The list above.
    interface Around {

        /// The row that is chosen there.
        Optional<ListRow> selected();

        /// Chooses a row and brings it into sight.
        void show(int row);

        /// The line was left: the keyboard goes back to the list.
        void left();
    }

    private final Desk desk;
    private final MeetingModel model;
    private final AttendanceModel rows;
    private final AttendanceVerbs verbs;
    private final Around around;
    private final ParticipantField field;
    private final TypedField typing;
    private final NextRow next = new NextRow();
    private Acquainted known = Acquainted.NONE;
    private String place = "";
    private boolean editing;
    private boolean changing;

    RowLine(
            Desk desk,
            MeetingModel model,
            AttendanceModel rows,
            AttendanceVerbs verbs,
            Around around) {
        this.desk = desk;
        this.model = model;
        this.rows = rows;
        this.verbs = verbs;
        this.around = around;
        field = new ParticipantField(desk.words());
        typing = new TypedField(desk.session(), desk.words(), field.field(), "Enter");
        field.root().getChildren().add(typing.note());
        model.onShow(it -> turn(TypedPlaces.participant(it.meeting().id())));
        field.field().focusedProperty().subscribe(it -> begun(it));
    }

    Region root() {
        return field.root();
    }

    /// Whether names are offered, which takes room from what stands above.
    ReadOnlyBooleanProperty offeringProperty() {
        return field.offeringProperty();
    }

    /// Goes to the line to type a new row.
    void add() {
        anew();
        adding();
        field.field().requestFocus();
    }

    private void begun(boolean focused) {
        if (focused) {
            if (!editing) {
                adding();
            }
            Optional<LocalDate> day = model.meeting().flatMap(Meeting::date).map(DateRange::first);
            model.session().read(book -> Acquainted.of(book, day), it -> known = it);
        }
    }

    /// A new row goes where the selected one stands.
    private void adding() {
        around.selected()
                .map(
                        it ->
                                switch (it) {
                                    case ListRow.Heading(var body, var p, var l) ->
                                            body.map(Body::organisation);
                                    case ListRow.Member(var body, var r, var f) -> body;
                                })
                .ifPresent(next::under);
        field.mode(under(), this::offers, this::enter, this::back);
    }

    /// Another meeting has another line, with what was being typed there.
    private void turn(String to) {
        if (!place.equals(to)) {
            place = to;
            editing = false;
            typing.show(to, "");
        }
    }

    /// The line is for new rows again, with what was being typed there. What was typed over a row
    /// stays kept for it.
    private void anew() {
        if (editing) {
            editing = false;
            field.tell(List.of());
            typing.show(place, "");
        }
    }

    private void back() {
        anew();
        around.left();
    }

    private String under() {
        return rows.rows().stream()
                .filter(ListRow.Heading.class::isInstance)
                .flatMap(it -> ((ListRow.Heading) it).organisation().stream())
                .filter(it -> Optional.of(it.organisation()).equals(next.organisation()))
                .findFirst()
                .map(it -> desk.words().of("side.add.under", it.name()))
                .orElseGet(() -> desk.words().of("side.add.anywhere"));
    }

    private List<String> offers(String typed) {
        Set<String> listed =
                rows.rows().stream()
                        .filter(ListRow.Member.class::isInstance)
                        .map(it -> Fold.of(((ListRow.Member) it).row().name().name()))
                        .collect(Collectors.toSet());
        return known.offers(typed, listed);
    }

    /// The line is empty as soon as the row is on its way: a second Enter on the heels of the first
    /// one enters nothing twice.
    private void enter(String text) {
        if (!text.isBlank()) {
            String at = place;
            Set<String> places = typing.places();
            typing.handOver();
            model.enter(
                    places, Op.ADD_PARTICIPANT, it -> next.of(it, text), it -> added(at, text, it));
        }
    }

    private void added(String at, String text, Typed<AddParticipant.Place> typed) {
        boolean here = at.equals(place) && !editing;
        if (typed.value().isEmpty()) {
            if (here) {
                field.giveBack(text);
                field.tell(typed.told());
            } else {
                verbs.tell(typed);
            }
            return;
        }
        verbs.tell(typed);
        typed.value()
                .flatMap(AddParticipant.Place::person)
                .map(rows::indexOf)
                .filter(it -> it >= 0)
                .ifPresent(around::show);
        if (here) {
            field.tell(List.of());
            field.mode(under(), this::offers, this::enter, this::back);
        }
    }

    /// Has a row typed anew.
    void edit(ListRow.Member member) {
        Id person = member.row().person();
        model.read((book, id) -> TypedRows.of(book, id, person), (String row) -> edit(member, row));
    }

    private void edit(ListRow.Member member, String row) {
        Id person = member.row().person();
        editing = true;
        field.mode(
                desk.words().of("side.edit.of", member.facts().name()),
                text -> List.of(),
                text -> change(person, text),
                this::back);
        field.tell(List.of());
        model.meeting().ifPresent(it -> typing.show(TypedPlaces.row(it.id(), person), row));
        field.field().requestFocus();
        field.field().end();
    }

    private void change(Id person, String text) {
        if (changing) {
            return;
        }
        changing = true;
        model.<Meeting>enter(
                typing.places(),
                Op.LIST,
                it -> new ChangeRow(it, person, text),
                typed -> {
                    changing = false;
                    if (typed.value().isEmpty()) {
                        field.tell(typed.told());
                    } else {
                        verbs.tell(typed);
                        back();
                    }
                });
    }
}
