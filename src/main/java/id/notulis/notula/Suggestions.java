package id.notulis.notula;

import java.util.List;

/// What could be meant where somebody is typing.
///
/// @param kind what is looked for
/// @param from place in the line where what was typed begins, its sign included
/// @param to the place behind it
/// @param typed what was typed, without the sign; may be blank
/// @param decided whether what was typed means exactly one thing already
/// @param rows the best ones, best first; may be empty
public record Suggestions(
        Kind kind, int from, int to, String typed, boolean decided, List<Suggestion> rows) {

    /// As many rows as are shown.
    public static final int MOST = 6;

    public Suggestions {
        rows = List.copyOf(rows);
    }

    /// What is looked for.
    public enum Kind {
        SPEAKER,
        OWNER,
        POINT,
        TOPIC,
        ARRIVAL,
        DEPARTURE,
        DATE
    }

    /// Whether somebody who is not there could be added.
    public boolean mayAdd() {
        return switch (kind) {
            case SPEAKER, OWNER, ARRIVAL -> !typed.isBlank();
            case POINT, TOPIC, DEPARTURE, DATE -> false;
        };
    }
}
