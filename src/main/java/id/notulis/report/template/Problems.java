package id.notulis.report.template;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a template, the same thing at the same place once and no more than
/// anybody would read.
final class Problems {

    private static final int MOST = 50;

    private final List<Problem> found = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();

    void add(Message place, String key, Object... args) {
        var problem = new Problem(Message.of(key, args), place);
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /// Takes note of the fields of a story, so that one that is misspelt can be named whatever else
    /// is wrong.
    ///
    /// @param marks in reading order
    void see(List<Mark> marks) {
        List<String> sections = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.END) {
                sections.remove(mark.path());
                continue;
            }
            String section = sections.isEmpty() ? "" : sections.getLast();
            fields.add(new Field(mark.path(), section, mark.place(), mark.use()));
            if (mark.kind() == Mark.Kind.REPEAT) {
                sections.add(mark.path());
            }
        }
    }

    void throwIfAny() throws TemplateException {
        if (!found.isEmpty()) {
            throw new TemplateException(found, fields);
        }
    }
}
