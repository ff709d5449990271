package id.notulis.model.profile;

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
