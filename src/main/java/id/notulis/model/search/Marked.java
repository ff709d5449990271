package id.notulis.model.search;

import java.util.List;

/// A text with the places that were looked for.
///
/// @param marks in order, none touching another
public record Marked(String text, List<Mark> marks) {

    public Marked {
        marks = List.copyOf(marks);
        int end = -1;
        for (Mark mark : marks) {
            if (mark.from() <= end || mark.to() > text.length()) {
                throw new IllegalArgumentException(marks + " in " + text.length());
            }
            end = mark.to();
        }
    }

    public static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /// @param from the first letter
    /// @param to behind the last one
    public record Mark(int from, int to) {

        public Mark {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException(from + " to " + to);
            }
        }
    }
}
