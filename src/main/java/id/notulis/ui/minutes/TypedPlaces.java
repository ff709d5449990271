package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.work.HeadField;
import java.util.Locale;

/// What the places are called that can be typed at in the minutes of a meeting. Books keep these
/// names: a text that was typed is found again under the name it was kept by.
final class TypedPlaces {

    private TypedPlaces() {}

    /// The line everything is typed into.
    static String capture(Id meeting) {
        return "capture/" + meeting.value();
    }

    /// The line new rows of the attendance list are typed into.
    static String participant(Id meeting) {
        return "participant/" + meeting.value();
    }

    /// A line that is edited where it stands.
    static String line(Id meeting, Id entry) {
        return lines(meeting) + entry.value();
    }

    /// What the places of all lines of a meeting begin with.
    static String lines(Id meeting) {
        return "line/" + meeting.value() + '/';
    }

    static String head(Id meeting, HeadField field) {
        return "head/" + meeting.value() + '/' + field.name().toLowerCase(Locale.ROOT);
    }

    /// Pasted lines that are being looked at.
    static String paste(Id meeting) {
        return "paste/" + meeting.value();
    }

    static String caption(Id photo) {
        return "photo/" + photo.value() + "/caption";
    }

    static String credit(Id photo) {
        return "photo/" + photo.value() + "/credit";
    }

    static String note(Id attachment) {
        return "attachment/" + attachment.value();
    }

    /// The dialog of an agreement.
    ///
    /// @param about the agreement, or the meeting that is to refer to a new one
    static String agreement(Id about) {
        return "agreement/" + about.value();
    }
}
