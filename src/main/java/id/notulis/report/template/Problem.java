package id.notulis.report.template;

import id.notulis.i18n.Message;

/// What keeps a template from being used.
///
/// @param what what is wrong and how to mend it
/// @param place where, in words: "tabel 2, baris 3"
public record Problem(Message what, Message place) {

    /// Place and fault in one sentence.
    public Message message() {
        return Message.of("template.problem", place, what);
    }
}
