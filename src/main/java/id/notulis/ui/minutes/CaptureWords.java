package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.notula.Finding;

/// What is said of a typed line: as files are told of it, but for what the window can do about it
/// itself.
final class CaptureWords {

    private CaptureWords() {}

    static Message of(Finding finding) {
        Message told = finding.message();
        return switch (told.key()) {
            case "notula.speaker.unknown" ->
                    Message.of("workspace.speaker.unknown", told.args().toArray());
            case "notula.owner.unknown" ->
                    Message.of("workspace.owner.unknown", told.args().toArray());
            case "notula.point.none" -> Message.of("workspace.point.none", told.args().toArray());
            default -> told;
        };
    }
}
