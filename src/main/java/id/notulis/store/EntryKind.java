package id.notulis.store;

import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;

/// What kind of line a row of `entry` is.
enum EntryKind {
    DISCUSSION,
    QUESTION,
    QUOTATION,
    AGREED,
    DECISION,
    CONCLUSION,
    DIRECTIVE,
    REMARK,
    TASK,
    TABLE,
    ARRIVAL,
    DEPARTURE;

    static EntryKind of(Entry entry) {
        return switch (entry) {
            case Statement statement -> of(statement.kind());
            case Task _ -> TASK;
            case Table _ -> TABLE;
            case Movement movement -> movement.arrival() ? ARRIVAL : DEPARTURE;
        };
    }

    Statement.Kind statement() {
        return switch (this) {
            case DISCUSSION -> Statement.Kind.DISCUSSION;
            case QUESTION -> Statement.Kind.QUESTION;
            case QUOTATION -> Statement.Kind.QUOTATION;
            case AGREED -> Statement.Kind.AGREED;
            case DECISION -> Statement.Kind.DECISION;
            case CONCLUSION -> Statement.Kind.CONCLUSION;
            case DIRECTIVE -> Statement.Kind.DIRECTIVE;
            case REMARK -> Statement.Kind.REMARK;
            case TASK, TABLE, ARRIVAL, DEPARTURE ->
                    throw new IllegalStateException(this + " is no statement");
        };
    }

    private static EntryKind of(Statement.Kind kind) {
        return switch (kind) {
            case DISCUSSION -> DISCUSSION;
            case QUESTION -> QUESTION;
            case QUOTATION -> QUOTATION;
            case AGREED -> AGREED;
            case DECISION -> DECISION;
            case CONCLUSION -> CONCLUSION;
            case DIRECTIVE -> DIRECTIVE;
            case REMARK -> REMARK;
        };
    }
}
