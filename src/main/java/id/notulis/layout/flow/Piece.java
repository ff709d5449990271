package id.notulis.layout.flow;

import id.notulis.layout.docx.Inline;
import id.notulis.layout.docx.TextStyle;

/// What a line is put together from; a line may end before a piece that is not joined.
sealed interface Piece {

    TextStyle style();

    /// Whether no line may end between it and the piece before.
    default boolean joined() {
        return false;
    }

    /// Part of a word, or a whole one.
    ///
    /// @param hyphen whether a hyphen appears when a line ends behind it
    record Word(String text, TextStyle style, double width, boolean joined, boolean hyphen)
            implements Piece {

        Word(String text, TextStyle style, boolean joined) {
            this(text, style, style.width(text), joined, false);
        }
    }

    /// Spaces.
    record Space(int count, TextStyle style, double width) implements Piece {

        Space(int count, TextStyle style) {
            this(count, style, style.width(" ".repeat(count)));
        }
    }

    /// The way to the next stop.
    record Tab(TextStyle style) implements Piece {}

    /// The end of a line that was asked for.
    record End(Inline.Break.Kind kind, TextStyle style) implements Piece {

        @Override
        public boolean joined() {
            return true;
        }
    }

    /// A picture or a chart in the line.
    record Shown(Inline.Standing inline) implements Piece {

        @Override
        public TextStyle style() {
            return inline.style();
        }
    }

    /// A picture beside the line.
    record Floating(Inline.Floating inline) implements Piece {

        @Override
        public TextStyle style() {
            return inline.style();
        }

        @Override
        public boolean joined() {
            return true;
        }
    }
}
