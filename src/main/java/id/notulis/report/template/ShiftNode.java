package id.notulis.report.template;

import java.util.List;

/// A cell of a row that takes several members, for one behind the first.
///
/// @param depth of the members
/// @param offset which member, counted from the first of the row
/// @param blank the cell without content, for a row that the members do not fill
record ShiftNode(int depth, int offset, List<Node> cell, Literal blank) implements Node {

    @Override
    public void render(Rendering rendering) {
        if (rendering.shift(depth, offset)) {
            Node.renderAll(cell, rendering);
            rendering.shift(depth, -offset);
        } else {
            blank.render(rendering);
        }
    }
}
