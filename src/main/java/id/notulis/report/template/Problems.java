package id.notulis.report.template;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a template, the same thing at the same place once and no more than
/// anybody would read.
final class Problems {

    private static final int MOST = 50;

    private final List<Problem> found = new ArrayList<>();

    void add(Message place, String key, Object... args) {
        var problem = new Problem(Message.of(key, args), place);
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    void throwIfAny() throws TemplateException {
        if (!found.isEmpty()) {
            throw new TemplateException(found);
        }
    }
}
