package id.notulis.ui.kit;

import id.notulis.model.meeting.MeetingStatus;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// How far minutes have got, as a pill: Draf, Koreksi, Final.
public final class StatusPill {

    private StatusPill() {}

    public static Label of(MeetingStatus status, Words words) {
        return Parts.pill(word(status, words), icon(status), colour(status));
    }

    public static Feather icon(MeetingStatus status) {
        return switch (status) {
            case DRAFT -> Feather.EDIT_3;
            case REVIEW -> Feather.EYE;
            case FINAL -> Feather.LOCK;
        };
    }

    /// What the classes of its colours end with; empty for the plain one.
    public static String colour(MeetingStatus status) {
        return switch (status) {
            case DRAFT -> "";
            case REVIEW -> "warning";
            case FINAL -> "success";
        };
    }

    public static String word(MeetingStatus status, Words words) {
        return switch (status) {
            case DRAFT -> words.of("kit.status.draft");
            case REVIEW -> words.of("kit.status.review");
            case FINAL -> words.of("kit.status.final");
        };
    }
}
