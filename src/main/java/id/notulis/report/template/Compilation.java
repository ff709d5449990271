package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;

/// What the stories of one template share while it is compiled.
final class Compilation {

    private final Problems problems;
    private final List<Field> fields = new ArrayList<>();
    private final Numbering numbering;
    private final TextHeights heights;
    private int lastId;
    private int depth;
    private boolean pictures;

    Compilation(Problems problems, Numbering numbering, TextHeights heights) {
        this.problems = problems;
        this.numbering = numbering;
        this.heights = heights;
    }

    Problems problems() {
        return problems;
    }

    Numbering numbering() {
        return numbering;
    }

    TextHeights heights() {
        return heights;
    }

    /// An id that no other drawing or bookmark of the template has.
    int nextId() {
        return ++lastId;
    }

    int lastId() {
        return lastId;
    }

    /// The depth of the deepest list.
    int depth() {
        return depth;
    }

    void reach(int listDepth) {
        depth = Math.max(depth, listDepth);
    }

    void noteField(Mark mark, String section) {
        String list = section.isEmpty() ? "" : section.substring(0, section.length() - 1);
        fields.add(new Field(mark.path(), list, mark.place(), mark.use()));
        pictures |= mark.kind() == Mark.Kind.PICTURE;
    }

    List<Field> fields() {
        return fields;
    }

    /// Whether any story so far shows pictures of the data.
    boolean hasPictures() {
        return pictures;
    }
}
