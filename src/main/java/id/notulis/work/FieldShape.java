package id.notulis.work;

/// What a field of a template is filled with.
public enum FieldShape {
    TEXT,
    /// Repeats the row or paragraph that names its fields.
    LIST,
    PICTURE,
    /// A table of its own, in the place of a paragraph.
    TABLE
}
