package id.notulis.report.template;

import java.util.List;

/// What is repeated for the members of a list.
///
/// @param list where the list is found
/// @param depth of its members
/// @param stride how many members one copy takes
/// @param section written as `${#list}`, so that a field that is no list prints it once
/// @param rows the copies are rows of a table
/// @param apart copies begin and end with a table and need a paragraph between them
/// @param restarts numberings that begin anew with each copy
record LoopNode(
        Ref list,
        int depth,
        int stride,
        boolean section,
        boolean rows,
        boolean apart,
        Restarts restarts,
        List<Node> body)
        implements Node {

    @Override
    public void render(Rendering rendering) {
        Value value = list.find(rendering);
        if (value instanceof Rows members) {
            if (rows && members.keepTable()) {
                rendering.keepTable();
            }
            repeat(members.rows(), rendering);
        } else if (section && value != null && !value.isEmpty()) {
            rendering.enter(depth, List.of(Data.EMPTY), 0);
            Node.renderAll(body, rendering);
        }
    }

    private void repeat(List<Data> members, Rendering rendering) {
        for (int i = 0; i < members.size(); i += stride) {
            rendering.enter(depth, members, i);
            restarts.apply(rendering);
            if (i > 0 && apart) {
                rendering.out().ascii("<w:p/>");
            }
            Node.renderAll(body, rendering);
        }
    }
}
