package id.notulis.report.template;

import java.util.List;

/// A row of a table whose rows depend on the data.
///
/// @param repeated it is printed for each member of a list
/// @param fields those that keep the table when the row is not repeated
record RowNode(boolean repeated, List<Ref> fields, List<Node> body) implements Node {

    @Override
    public void render(Rendering rendering) {
        rendering.countRow(repeated || anyGiven(rendering));
        Node.renderAll(body, rendering);
    }

    private boolean anyGiven(Rendering rendering) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isGiven(rendering)) {
                return true;
            }
        }
        return false;
    }
}
