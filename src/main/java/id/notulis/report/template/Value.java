package id.notulis.report.template;

/// What stands in a document in the place of a field.
public sealed interface Value permits Text, Picture, Rows, Grid, Chart {

    /// True when a paragraph that holds nothing else may disappear. Non-breaking blanks, which keep
    /// the place of a number still to be given, are not empty.
    boolean isEmpty();
}
