package id.notulis.ui.actions;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.overview.ListedAction;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.FollowUp;
import id.notulis.work.Op;
import id.notulis.work.Reminder;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What is done about the actions that are chosen.
final class ActionVerbs {

    private final Desk desk;
    private final Words words;
    private final ActionsModel model;
    private final MatrixFile matrix;
    private final Supplier<List<Long>> chosen;
    private final Consumer<Id> shown;

    /// @param chosen the keys of those that are chosen
    /// @param shown shows an action that was added
    ActionVerbs(Desk desk, ActionsModel model, Supplier<List<Long>> chosen, Consumer<Id> shown) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.matrix = new MatrixFile(desk);
        this.chosen = chosen;
        this.shown = shown;
    }

    /// Says how far all that are chosen have got.
    void status(Status status) {
        model.rows(
                chosen.get(),
                rows -> {
                    List<Id> actions = rows.stream().map(ListedAction::id).toList();
                    desk.session()
                            .transact(
                                    Op.FOLLOW_ACTION,
                                    this,
                                    FollowUp.status(actions, status, model.today(), model.stamp()),
                                    Reply.of(
                                            count -> told(count, status),
                                            why -> desk.toasts().failed(words.of(why))));
                });
    }

    /// Whoever is in charge of the action chosen first, and is known to the book.
    Optional<Id> inCharge() {
        return chosen.get().stream()
                .limit(1)
                .flatMap(it -> model.row(it).stream())
                .flatMap(it -> inCharge(it).stream())
                .findFirst();
    }

    /// The first of those in charge of an action who is known to the book.
    static Optional<Id> inCharge(ListedAction action) {
        return action.owners().stream()
                .map(it -> it.owner().id())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Opens that one.
    void person() {
        inCharge().ifPresent(desk::openPerson);
    }

    private void told(int count, Status status) {
        if (count > 0) {
            new Undoing(desk)
                    .offer(
                            words.of(
                                    "actions.became",
                                    count,
                                    new ActionWords(words).status(status)));
        }
    }

    /// Opens the line an action comes from.
    void origin() {
        chosen.get().stream()
                .findFirst()
                .flatMap(model::row)
                .ifPresent(
                        it ->
                                desk.navigator()
                                        .go(
                                                Destination.of(
                                                        Place.WORKSPACE, it.meeting(), it.id())));
    }

    /// Copies a message for whoever is in charge of what is chosen; where there are several of
    /// them, one for each.
    void remind() {
        List<Long> keys = chosen.get();
        desk.session().read(book -> Reminder.of(book, keys, model.today()), this::remind);
    }

    private void remind(Reminder.Reminders reminders) {
        if (reminders.withheld() > 0) {
            desk.toasts().told(words.of("actions.remind.withheld", reminders.withheld()));
        }
        switch (reminders.all().size()) {
            case 0 -> {
                if (reminders.withheld() == 0) {
                    desk.toasts().told(words.of("actions.remind.nobody"));
                }
            }
            case 1 -> copy(reminders.all().getFirst());
            default -> new RemindDialog(desk, reminders.all(), this::copy).show();
        }
    }

    private void copy(Reminder reminder) {
        desk.desktop().copy(reminder.text());
        desk.session()
                .transact(
                        Op.REMIND,
                        this,
                        FollowUp.remind(reminder.actions(), model.stamp()),
                        Reply.of(
                                count ->
                                        desk.toasts()
                                                .done(
                                                        words.of(
                                                                "actions.reminded",
                                                                reminder.name(),
                                                                count)),
                                why -> desk.toasts().failed(words.of(why))));
    }

    /// Adds one to minutes that are not final.
    void add() {
        NewActionDialog.ask(desk, shown);
    }

    /// Writes the matrix of what is listed, closed groups too.
    void write(SurveyFormat format) {
        if (model.sieve().isEmpty()) {
            matrix.write(format, Optional.empty(), model.today());
            return;
        }
        List<Long> keys =
                model.shown().get().list().groups().values().stream()
                        .flatMap(List::stream)
                        .toList();
        model.rows(
                keys,
                rows ->
                        matrix.write(
                                format,
                                Optional.of(
                                        rows.stream()
                                                .map(ListedAction::id)
                                                .collect(Collectors.toSet())),
                                model.today()));
    }
}
