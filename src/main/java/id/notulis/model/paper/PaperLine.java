package id.notulis.model.paper;

/// A paragraph.
///
/// @param label what stands before it as its number or sign, `1.`, `a)`, `•`; blank without one
/// @param depth how deep in its list it stands, 0 for the outermost level and without a list
/// @param strong whether all of it is in bold
/// @param text in one line, tabs as blanks; may be blank
public record PaperLine(String label, int depth, boolean strong, String text) implements PaperPart {

    public PaperLine {
        if (depth < 0) {
            throw new IllegalArgumentException("no depth: " + depth);
        }
    }

    /// A paragraph that is nothing but its text.
    public static PaperLine of(String text) {
        return new PaperLine("", 0, false, text);
    }
}
