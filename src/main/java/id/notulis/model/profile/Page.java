package id.notulis.model.profile;

import java.util.stream.DoubleStream;

/// The sheet a document is printed on, in millimetres.
///
/// @param paper size of the sheet, upright
/// @param landscape whether the long side lies across
/// @param top distance of the text from the upper edge
/// @param right from the right edge
/// @param bottom from the lower edge
/// @param left from the left edge
public record Page(
        Paper paper, boolean landscape, double top, double right, double bottom, double left) {

    /// The least width and height of the text: below, tables and signatures come apart.
    public static final double LEAST_TEXT = 60;

    public Page {
        if (!hasRoom(paper, landscape, top, right, bottom, left)) {
            throw new IllegalArgumentException("no room for the text between the margins");
        }
    }

    /// Width of the sheet as it lies.
    public double across() {
        return across(paper, landscape);
    }

    /// Height of the sheet as it lies.
    public double down() {
        return across(paper, !landscape);
    }

    /// Width of the text.
    public double textWidth() {
        return across() - left - right;
    }

    /// The same sheet the other way round or as it is; the margins keep their edges, or turn with
    /// the sheet where they would leave no room for the text.
    public Page turned(boolean across) {
        if (across == landscape) {
            return this;
        }
        boolean room = down() - left - right >= LEAST_TEXT && across() - top - bottom >= LEAST_TEXT;
        return room
                ? new Page(paper, across, top, right, bottom, left)
                : new Page(paper, across, left, top, right, bottom);
    }

    /// Whether the margins are no less than nought and leave room for the text.
    public static boolean hasRoom(
            Paper paper, boolean landscape, double top, double right, double bottom, double left) {
        return DoubleStream.of(top, right, bottom, left).allMatch(margin -> margin >= 0)
                && across(paper, landscape) - left - right >= LEAST_TEXT
                && across(paper, !landscape) - top - bottom >= LEAST_TEXT;
    }

    private static double across(Paper paper, boolean landscape) {
        return landscape ? paper.height : paper.width;
    }

    /// The sizes in use. "F4" means three different sheets in Indonesian shops.
    public enum Paper {
        A4(210, 297),
        F4(215, 330),
        F4_NARROW(210, 330),
        F4_INCH(215.9, 330.2);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /// Short side in millimetres.
        public double width() {
            return width;
        }

        /// Long side in millimetres.
        public double height() {
            return height;
        }
    }
}
