package id.notulis.work.minutes;

import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Statement.Kind;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import java.util.Optional;
import java.util.stream.Stream;

/// What a line can be turned into.
public enum EntryType {
    DISCUSSION(Kind.DISCUSSION),
    QUESTION(Kind.QUESTION),
    QUOTATION(Kind.QUOTATION),
    AGREED(Kind.AGREED),
    DECISION(Kind.DECISION),
    CONCLUSION(Kind.CONCLUSION),
    DIRECTIVE(Kind.DIRECTIVE),
    /// An action, which is no kind of statement.
    ACTION(),
    REMARK(Kind.REMARK);

    private final Optional<Kind> kind;

    EntryType(Kind kind) {
        this.kind = Optional.of(kind);
    }

    EntryType() {
        this.kind = Optional.empty();
    }

    /// The kind of statement; nothing for an action.
    public Optional<Kind> kind() {
        return kind;
    }

    /// What a line is; nothing for tables and for comings and goings.
    public static Optional<EntryType> of(Entry entry) {
        return switch (entry) {
            case Statement statement ->
                    Stream.of(values())
                            .filter(type -> type.kind.equals(Optional.of(statement.kind())))
                            .findFirst();
            case Task _ -> Optional.of(ACTION);
            case Table _, Movement _ -> Optional.empty();
        };
    }
}
