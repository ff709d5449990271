package id.notulis.ui.kit;

import id.notulis.model.meeting.MeetingStatus;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// How far minutes have got, as a pill: Draf, Koreksi, Final.
public final class StatusPill {

    private StatusPill() {}

    public static Label of(MeetingStatus status, Words words) {
        return switch (status) {
            case DRAFT -> Parts.pill(word(status, words), Feather.EDIT_3, "");
            case REVIEW -> Parts.pill(word(status, words), Feather.EYE, "warning");
            case FINAL -> Parts.pill(word(status, words), Feather.LOCK, "success");
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
