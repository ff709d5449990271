package id.notulis.ui.minutes;

import id.notulis.i18n.Message;

/// What is said of a field of the head: as files are told of it, but for what helps only in a line
/// of text.
final class FieldWords {

    private FieldWords() {}

    static Message of(Message told) {
        return told.key().equals("notula.date.impossible")
                ? Message.of("side.date.impossible", told.args().toArray())
                : told;
    }
}
