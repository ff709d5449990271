package id.notulis.ui.minutes;

import id.notulis.notula.Suggestion;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.TextField;

/// Writes what was chosen into the line that is typed, and adds people it names.
final class CaptureTaking implements CapturePopup.Chosen {

    private final TextField field;
    private final WorkspaceModel model;
    private final CaptureLine.Around around;
    private final Runnable hide;

    /// @param hide closes the popup
    CaptureTaking(TextField field, WorkspaceModel model, CaptureLine.Around around, Runnable hide) {
        this.field = field;
        this.model = model;
        this.around = around;
        this.hide = hide;
    }

    @Override
    public void take(Suggestion row) {
        switch (row.what()) {
            case Suggestion.Meant.Newcomer _ -> add(row.name());
            case Suggestion.Meant.Agenda(var topic) -> {
                hide.run();
                field.selectAll();
                field.replaceSelection("");
                model.discuss(topic);
            }
            default -> replace(row.written());
        }
    }

    @Override
    public void add(String name) {
        String sign =
                field.getText().strip().startsWith("+ ") || field.getText().startsWith("+")
                        ? "+ "
                        : "";
        around.newcomer(
                name,
                attendee ->
                        replace(
                                sign.isEmpty()
                                        ? model.mention(attendee).orElse("@" + name)
                                        : sign + name));
    }

    /// Adds whoever the line names and nobody knows, also when it says more by now.
    ///
    /// @param lines what is typed, as lines of the text format
    /// @return whether there is anybody
    boolean addUnknown(String lines, Optional<LocalTime> time) {
        Optional<Stranger> unknown =
                model.understood(lines, time).flatMap(it -> Stranger.unknown(it, field.getText()));
        unknown.ifPresent(
                it ->
                        around.newcomer(
                                it.name(),
                                attendee ->
                                        model.mention(attendee)
                                                .ifPresent(mention -> mention(it, mention))));
        return unknown.isPresent();
    }

    /// The caret stays where it stands in what else is written.
    private void mention(Stranger known, String mention) {
        int caret = field.getCaretPosition();
        int longer = mention.length() - (known.to() - known.from());
        field.replaceText(known.from(), known.to(), mention);
        field.positionCaret(caret < known.to() ? known.from() + mention.length() : caret + longer);
    }

    /// Puts something in the place of what was typed at the caret.
    private void replace(String written) {
        model.suggestions(field.getText(), field.getCaretPosition())
                .ifPresent(
                        it -> {
                            field.replaceText(it.from(), it.to(), written + " ");
                            field.positionCaret(it.from() + written.length() + 1);
                        });
        hide.run();
    }
}
