package id.notulis.report.template;

import java.util.List;

/// What is printed once when a field is given, or when it is not.
record ConditionNode(Ref ref, boolean whenGiven, List<Node> body) implements Node {

    @Override
    public void render(Rendering rendering) {
        if (ref.isGiven(rendering) == whenGiven) {
            Node.renderAll(body, rendering);
        }
    }
}
