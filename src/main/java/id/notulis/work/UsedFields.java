package id.notulis.work;

import id.notulis.report.template.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields a template prints or asks for: what it does not name cannot change its documents.
final class UsedFields {

    /// Stands for those of a template nobody has at hand any more.
    static final UsedFields ALL = new UsedFields(Optional.empty());

    private final Optional<Set<String>> paths;

    private UsedFields(Optional<Set<String>> paths) {
        this.paths = paths;
    }

    static UsedFields of(List<Field> fields) {
        Set<String> paths = new HashSet<>();
        for (Field field : fields) {
            add(paths, field.path());
            if (field.path().indexOf('.') < 0) {
                addMembers(paths, field);
            }
        }
        return new UsedFields(Optional.of(paths));
    }

    /// Whether a field, or something in a list of that path, is used.
    boolean has(String path) {
        return paths.isEmpty() || paths.get().contains(path);
    }

    /// A name within `${#list}` may be that of a member of any list around it.
    private static void addMembers(Set<String> paths, Field field) {
        String list = field.section();
        for (int dot = list.indexOf('.'); dot >= 0; dot = list.indexOf('.', dot + 1)) {
            add(paths, list.substring(0, dot + 1) + field.path());
        }
    }

    /// A path uses every list it leads through.
    private static void add(Set<String> paths, String path) {
        paths.add(path);
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            paths.add(path.substring(0, dot));
        }
    }
}
