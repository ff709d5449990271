package id.notulis.ui.kit;

import id.notulis.model.Id;
import java.util.Optional;

/// The meeting somebody worked on last, whichever screen it was on. It may be of another book, or
/// gone by now.
public final class LastMeeting {

    private static final String NAME = "last-meeting";

    private LastMeeting() {}

    public static Optional<Id> in(Preferences preferences) {
        return Optional.ofNullable(preferences.now().layout().get(NAME)).flatMap(Id::parse);
    }

    /// Remembers whose minutes, review or documents are looked at.
    public static void remember(Preferences preferences, Destination at) {
        at.subject()
                .filter(_ -> at.place().isOfMeeting())
                .ifPresent(it -> preferences.change(all -> all.withLayout(NAME, it.value())));
    }
}
