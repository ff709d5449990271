package id.notulis.ui.review;

import id.notulis.model.Id;
import id.notulis.model.draft.Typing;
import id.notulis.ui.kit.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the places are called that can be typed at while minutes are looked through. Books keep
/// these names: a text that was typed is found again under the name it was kept by.
final class ReviewPlaces {

    static final String UNTIL = "until";
    static final String TO = "to";
    static final String REASON = "reason";
    static final String EVIDENCE = "evidence";

    private final Session session;
    private final Id meeting;

    ReviewPlaces(Session session, Id meeting) {
        this.session = session;
        this.meeting = meeting;
    }

    /// What mends a check.
    ///
    /// @param check its key
    String mend(String check) {
        return "mend/" + meeting.value() + '/' + check;
    }

    /// What a decision about an action wants.
    ///
    /// @param field one of those above
    String decision(Id action, String field) {
        return "decide/" + meeting.value() + '/' + action.value() + '/' + field;
    }

    /// The places of some fields of an action.
    Set<String> decision(Id action, List<String> fields) {
        return fields.stream().map(it -> decision(action, it)).collect(Collectors.toSet());
    }

    /// Whether something was typed into one of these fields and not entered.
    boolean isTyped(Id action, List<String> fields) {
        return fields.stream().anyMatch(it -> typing(decision(action, it)).isPresent());
    }

    private Optional<Typing> typing(String place) {
        return session.typing(place);
    }

    /// All that was typed into these minutes and not entered, wherever it was; but for what is
    /// typed to amend them.
    List<String> unfinished() {
        return session.typings("").entrySet().stream()
                .filter(it -> it.getKey().contains('/' + meeting.value()))
                .filter(it -> !it.getKey().startsWith("amend/"))
                .map(it -> it.getValue().text().strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
