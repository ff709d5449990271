package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.draft.Typing;
import id.notulis.ui.kit.Session;
import id.notulis.work.HeadField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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

    /// What was typed over lines of a meeting and not entered, by line; also over such as are there
    /// no more.
    static Map<Id, Typing> lines(Session session, Id meeting) {
        return under(session, lines(meeting));
    }

    private static String lines(Id meeting) {
        return "line/" + meeting.value() + '/';
    }

    /// What was typed as the titles of topics and not entered, by topic.
    static Map<Id, Typing> titles(Session session, Id meeting) {
        return under(session, title(meeting) + '/');
    }

    private static Map<Id, Typing> under(Session session, String prefix) {
        Map<Id, Typing> found = new LinkedHashMap<>();
        session.typings(prefix)
                .forEach(
                        (place, typing) ->
                                Id.parse(place.substring(prefix.length()))
                                        .ifPresent(it -> found.put(it, typing)));
        return found;
    }

    /// The title of a new topic.
    static String title(Id meeting) {
        return "title/" + meeting.value();
    }

    /// The title of a topic that is there.
    static String title(Id meeting, Id topic) {
        return title(meeting) + '/' + topic.value();
    }

    /// A row of the attendance list that is changed.
    static String row(Id meeting, Id person) {
        return participant(meeting) + '/' + person.value();
    }

    /// What is said of somebody on the attendance list.
    ///
    /// @param what is asked for, a name of its own for each question
    static String said(Id meeting, Id person, String what) {
        return row(meeting, person) + '/' + what;
    }

    /// What is typed about an action.
    ///
    /// @param what is asked for, a name of its own for each question
    static String action(Id action, String what) {
        return "action/" + action.value() + '/' + what;
    }

    /// Who will send a photo.
    static String sender(Id meeting) {
        return "photo-of/" + meeting.value();
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
