package id.notulis.report.template;

import java.util.List;

/// A table whose rows depend on the data. It disappears when nothing but headings would be left of
/// it, unless a list asks to keep them, and always when no row is left.
///
/// @param repeats some of its rows are repeated for the members of a list
record TableNode(boolean repeats, List<Node> body) implements Node {

    @Override
    public void render(Rendering rendering) {
        Utf8Buffer out = rendering.out();
        int start = out.length();
        Rendering.RowCount outer = rendering.beginTable();
        Node.renderAll(body, rendering);
        if (!rendering.endTable(outer, repeats)) {
            out.truncate(start);
        }
    }
}
