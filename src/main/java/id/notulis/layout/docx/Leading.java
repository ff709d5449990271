package id.notulis.layout.docx;

/// How far lines are apart.
///
/// @param value for [Rule#TIMES] a factor of the natural height, else points
public record Leading(Rule rule, double value) {

    public static final Leading SINGLE = new Leading(Rule.TIMES, 1);

    /// What the value means.
    public enum Rule {
        TIMES,
        AT_LEAST,
        EXACTLY
    }
}
