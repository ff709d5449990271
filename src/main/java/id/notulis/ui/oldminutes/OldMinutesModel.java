package id.notulis.ui.oldminutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.notula.Finding;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.work.ImportMinutes;
import id.notulis.work.Imported;
import id.notulis.work.Op;
import id.notulis.work.RecogniseMinutes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Has papers recognised and drafts taken; off the window's thread, answered on it.
final class OldMinutesModel {

    private final Desk desk;

    OldMinutesModel(Desk desk) {
        this.desk = desk;
    }

    void recognise(Path file, Consumer<RecogniseMinutes.Outcome> then) {
        desk.session()
                .read(
                        snapshot -> new RecogniseMinutes(snapshot, desk.books().ids()).file(file),
                        then);
    }

    void recognise(String text, Consumer<RecogniseMinutes.Outcome> then) {
        desk.session()
                .read(
                        snapshot ->
                                new RecogniseMinutes(snapshot, desk.books().ids()).text(text, ""),
                        then);
    }

    /// What is wrong or doubtful in a draft.
    void check(String draft, Consumer<List<Finding>> then) {
        desk.session()
                .read(
                        snapshot -> new RecogniseMinutes(snapshot, desk.books().ids()).check(draft),
                        then);
    }

    /// Puts a draft into the book.
    ///
    /// @param places where it was typed
    /// @param taken gets its first meeting
    /// @param refused gets why there is none
    void take(
            Set<String> places, String draft, Consumer<Id> taken, Consumer<List<Message>> refused) {
        desk.session()
                .enter(
                        places,
                        Op.TAKE_OLD_MINUTES,
                        this,
                        book -> ImportMinutes.into(book, draft, desk.books().ids()),
                        imported -> meeting(imported).isPresent(),
                        Reply.of(
                                imported ->
                                        meeting(imported)
                                                .ifPresentOrElse(
                                                        taken,
                                                        () -> refused.accept(reasons(imported))),
                                why -> refused.accept(List.of(why))));
    }

    private static Optional<Id> meeting(Imported imported) {
        return imported.meetings().stream().map(taken -> taken.meeting()).findFirst();
    }

    private static List<Message> reasons(Imported imported) {
        return imported.findings().stream().map(Finding::message).toList();
    }
}
