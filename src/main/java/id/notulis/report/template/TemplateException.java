package id.notulis.report.template;

import java.util.List;

/// A template cannot be used; every problem that could be found is named.
public final class TemplateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final transient List<Field> fields;

    /// @param problems what is wrong with the package, of whose fields nothing is known
    /// @throws IllegalArgumentException when there is no problem
    public TemplateException(List<Problem> problems) {
        this(problems, List.of());
    }

    /// @param fields those that were read
    TemplateException(List<Problem> problems, List<Field> fields) {
        super(problems.toString());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A template without a problem can be used");
        }
        this.problems = List.copyOf(problems);
        this.fields = List.copyOf(fields);
    }

    public List<Problem> problems() {
        return problems;
    }

    /// The fields and sections as far as they could be read, in the order of the template: what is
    /// wrong may be that one of them is misspelt.
    public List<Field> fields() {
        return fields;
    }
}
