package id.notulis.model.profile;

/// The sheet of a document and how it is set.
public record PageSetup(Page page, Typography typography) {

    /// A sheet set in the usual type.
    public static PageSetup of(Page page) {
        return new PageSetup(page, Typography.STANDARD);
    }
}
