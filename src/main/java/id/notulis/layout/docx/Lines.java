package id.notulis.layout.docx;

import id.notulis.layout.page.Op.Dash;

/// How the kinds of lines of Word are drawn.
final class Lines {

    private Lines() {}

    static Dash dash(String kind) {
        return switch (kind) {
            case "dotted" -> Dash.DOTTED;
            case "dashed", "dashSmallGap", "dotDash", "dotDotDash", "dashDotStroked" -> Dash.DASHED;
            default -> Dash.SOLID;
        };
    }
}
