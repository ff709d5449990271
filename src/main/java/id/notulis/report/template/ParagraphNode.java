package id.notulis.report.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph that disappears with its label when all its fields are empty.
///
/// @param deciding its fields and inner sections
/// @param emptied what is left of it: nothing, or a paragraph without content where one must stay
/// @param grid draws a table in its place, when one field is all it holds; else null
record ParagraphNode(List<Ref> deciding, List<Node> body, Literal emptied, @Nullable GridFrame grid)
        implements Node {

    @Override
    public void render(Rendering rendering) {
        for (int i = 0; i < deciding.size(); i++) {
            Value value = deciding.get(i).find(rendering);
            if (value != null && !value.isEmpty()) {
                if (grid != null && value instanceof Grid table && table.isDrawn()) {
                    grid.write(table, rendering.out());
                    return;
                }
                Node.renderAll(body, rendering);
                return;
            }
        }
        emptied.render(rendering);
    }
}
