package id.notulis.ui.minutes;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import org.kordamp.ikonli.feather.Feather;

/// How each kind of line is told: its words, its icon, its colour.
final class Kinds {

    private Kinds() {}

    /// The key of its name.
    static String key(Entry entry) {
        return switch (entry) {
            case Statement statement -> "workspace.kind." + statement.kind().name();
            case Task _ -> "workspace.kind.ACTION";
            case Table _ -> "workspace.kind.TABLE";
            case Movement movement ->
                    movement.arrival() ? "workspace.kind.ARRIVAL" : "workspace.kind.DEPARTURE";
        };
    }

    static Feather icon(Entry entry) {
        return switch (entry) {
            case Statement statement ->
                    switch (statement.kind()) {
                        case DISCUSSION -> Feather.MESSAGE_SQUARE;
                        case QUESTION -> Feather.HELP_CIRCLE;
                        case QUOTATION -> Feather.MESSAGE_CIRCLE;
                        case AGREED -> Feather.CHECK_CIRCLE;
                        case DECISION -> Feather.SHIELD;
                        case CONCLUSION -> Feather.FLAG;
                        case DIRECTIVE -> Feather.CORNER_DOWN_RIGHT;
                        case REMARK -> Feather.EYE_OFF;
                    };
            case Task _ -> Feather.ARROW_RIGHT_CIRCLE;
            case Table _ -> Feather.GRID;
            case Movement movement -> movement.arrival() ? Feather.USER_CHECK : Feather.USER_MINUS;
        };
    }

    /// The style class of its colour; grey for what was merely said.
    static String colour(Entry entry) {
        return switch (entry) {
            case Statement statement ->
                    switch (statement.kind()) {
                        case AGREED, DECISION, CONCLUSION -> "nt-kind-agreed";
                        case DIRECTIVE -> "nt-kind-directive";
                        case DISCUSSION, QUESTION, QUOTATION, REMARK -> "nt-kind-said";
                    };
            case Task _ -> "nt-kind-action";
            case Table _, Movement _ -> "nt-kind-said";
        };
    }

    static Feather icon(Audience audience) {
        return switch (audience) {
            case INTERNAL -> Feather.LOCK;
            case REPORT -> Feather.FILE_TEXT;
            case RELEASE -> Feather.GLOBE;
        };
    }
}
