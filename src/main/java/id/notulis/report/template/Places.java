package id.notulis.report.template;

import id.notulis.i18n.Message;

/// Names places in a template as its author sees them: "tabel 2, baris 3".
public final class Places {

    private Places() {}

    public static Message paragraph(int number) {
        return Message.of("template.place.paragraph", number);
    }

    public static Message row(int table, int row) {
        return Message.of("template.place.row", table, row);
    }

    static Message body() {
        return Message.of("template.place.body");
    }

    static Message textBox() {
        return Message.of("template.place.textbox");
    }

    /// A part of the package that is no story.
    public static Message part(String name) {
        return Message.of("template.place.part", name);
    }

    /// The whole of a story.
    ///
    /// @param root the name of its root element
    /// @param number counted among the stories of its kind, from 1
    public static Message story(String root, int number) {
        return switch (root) {
            case "w:hdr" -> Message.of("template.place.header", number);
            case "w:ftr" -> Message.of("template.place.footer", number);
            case "w:footnotes" -> Message.of("template.place.footnotes");
            case "w:endnotes" -> Message.of("template.place.endnotes");
            default -> body();
        };
    }

    public static Message within(Message outer, Message inner) {
        return Message.of("template.place.within", outer, inner);
    }
}
