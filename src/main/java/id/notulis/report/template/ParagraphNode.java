package id.notulis.report.template;

import java.util.List;

/// A paragraph that disappears with its label when all its fields are empty.
///
/// @param deciding its fields and inner sections
/// @param emptied what is left of it: nothing, or a paragraph without content where one must stay
record ParagraphNode(List<Ref> deciding, List<Node> body, Literal emptied) implements Node {

    @Override
    public void render(Rendering rendering) {
        for (int i = 0; i < deciding.size(); i++) {
            if (deciding.get(i).isGiven(rendering)) {
                Node.renderAll(body, rendering);
                return;
            }
        }
        emptied.render(rendering);
    }
}
