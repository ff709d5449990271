package id.notulis.ui.kit;

import id.notulis.work.Step;
import id.notulis.work.Undone;
import java.util.Optional;

/// Takes steps back and tells what came of it.
public final class Undoing {

    private final Desk desk;

    public Undoing(Desk desk) {
        this.desk = desk;
    }

    /// Takes the last step back.
    public void undo() {
        desk.session().undo(undone -> tell(undone, "kit.undone", "kit.undo.nothing"));
    }

    /// Takes the step again that was taken back last.
    public void redo() {
        desk.session().redo(undone -> tell(undone, "kit.redone", "kit.redo.nothing"));
    }

    /// Tells of the step that was done just now, and offers to take it back. Only the last step can
    /// be, so the offer goes as soon as there is another one; Ctrl+Z then leads back through both.
    ///
    /// @param done what was done
    public void offer(String done) {
        Optional<Step> last = desk.session().lastStepProperty().get();
        last.ifPresentOrElse(step -> offer(done, step), () -> desk.toasts().done(done));
    }

    private void offer(String done, Step step) {
        desk.toasts()
                .done(
                        done,
                        desk.words().of("kit.undo"),
                        () -> undo(step),
                        desk.session().lastStepProperty());
    }

    /// Another step may still have been on its way when the button was pressed.
    private void undo(Step step) {
        desk.session().undo(step, undone -> tell(undone, "kit.undone", "kit.undo.overtaken"));
    }

    private void tell(Undone undone, String done, String nothing) {
        switch (undone) {
            case Undone.Done(var op, var _) ->
                    desk.toasts().done(desk.words().of(done, op.title()));
            case Undone.Nothing _ -> desk.toasts().told(desk.words().of(nothing));
            case Undone.Refused(var _, var why) -> desk.toasts().failed(desk.words().of(why));
        }
    }
}
