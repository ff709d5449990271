package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;

/// Where in the lists of the data a place of the story lies, while it is compiled.
final class Scope {

    private final Compilation compilation;
    private final List<Restarts> loops = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final List<Object> regions = new ArrayList<>();

    Scope(Compilation compilation) {
        this.compilation = compilation;
        regions.add(this);
    }

    /// Goes into what is printed as a whole or not at all.
    void enterRegion() {
        regions.add(new Object());
    }

    void leaveRegion() {
        regions.removeLast();
    }

    /// The same for all places that are always printed together.
    Object region() {
        return regions.getLast();
    }

    /// What repeats this place, the outermost first.
    List<Restarts> loops() {
        return loops;
    }

    boolean isRepeated() {
        return !loops.isEmpty();
    }

    /// Goes into a list; what is compiled until [#leave] is its body.
    Restarts enter(String list) {
        compilation.reach(FieldName.depthOf(list));
        var restarts = new Restarts();
        loops.add(restarts);
        return restarts;
    }

    void leave() {
        loops.removeLast();
    }

    void enterSection(String list) {
        sections.add(list);
    }

    void leaveSection() {
        sections.removeLast();
    }

    /// The list of the innermost repeating section, or "".
    String section() {
        return sections.isEmpty() ? "" : sections.getLast();
    }

    /// A path without a dot within `${#list}` means the member first, then those around it.
    Ref ref(String path) {
        String list = FieldName.listOf(path);
        String name = FieldName.lastOf(path);
        var ref = new Ref(FieldName.depthOf(list), name, null);
        if (list.isEmpty()) {
            for (String section : sections) {
                ref = new Ref(FieldName.depthOf(section), name, ref);
            }
        }
        return ref;
    }

    /// The list itself, given with the dot at its end.
    static Ref list(String list) {
        String path = list.substring(0, list.length() - 1);
        return new Ref(FieldName.depthOf(list) - 1, FieldName.lastOf(path), null);
    }
}
