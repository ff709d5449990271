package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.meeting.Dossier;
import id.notulis.ui.kit.Reply;
import java.util.function.Consumer;

/// What comes of a step: the minutes as they are then, or why they stay as they were. That the book
/// cannot be written is told by the status line.
///
/// @param take shows the minutes
/// @param told tells what the record does not allow
/// @param then told whether it was done
record Stepped(Consumer<Dossier> take, Consumer<Message> told, Consumer<Boolean> then)
        implements Reply<Dossier> {

    @Override
    public void done(Dossier fresh) {
        take.accept(fresh);
        then.accept(true);
    }

    @Override
    public void refused(Message why) {
        told.accept(why);
        then.accept(false);
    }

    @Override
    public void failed(Message why) {
        then.accept(false);
    }
}
