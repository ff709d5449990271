package id.notulis.report.template;

import java.util.List;

/// A template cannot be used; every problem that could be found is named.
public final class TemplateException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /// @throws IllegalArgumentException when there is no problem
    public TemplateException(List<Problem> problems) {
        super(problems.toString());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A template without a problem can be used");
        }
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
