package id.notulis.report.template;

import java.util.List;

/// A piece of a compiled story, immutable: most of it markup that comes out as it is, between it
/// the few places that depend on the data.
sealed interface Node
        permits Literal,
                FieldNode,
                PictureNode,
                NumberNode,
                FreshIdNode,
                RangeNode,
                ParagraphNode,
                ContainerNode,
                RowNode,
                TableNode,
                LoopNode,
                ShiftNode,
                ConditionNode {

    void render(Rendering rendering);

    static void renderAll(List<Node> nodes, Rendering rendering) {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).render(rendering);
        }
    }
}
