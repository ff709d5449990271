package id.notulis.report.template;

import java.util.List;

/// A placeholder picture that shows the picture of its field, as wide as it was drawn, or less when
/// it would be taller than its place, or than that picture may be.
///
/// @param width of the placeholder in EMU, 360,000 to the centimetre
/// @param tallest the height of its place
/// @param pieces its run, cut where the picture's own values stand
record PictureNode(Ref ref, long width, long tallest, List<Slot> pieces) implements Node {

    private static final int EMU_PER_HUNDREDTH_POINT = 127;

    enum Hole {
        ID,
        ALT,
        RELATION,
        WIDTH,
        HEIGHT,
        WIDTH_IN_POINTS,
        HEIGHT_IN_POINTS,
        END
    }

    /// Markup and the value that follows it.
    record Slot(Literal markup, Hole hole) {}

    @Override
    public void render(Rendering rendering) {
        Value value = ref.find(rendering);
        if (value instanceof Picture picture) {
            draw(picture, rendering);
        }
    }

    private void draw(Picture picture, Rendering rendering) {
        int number = rendering.use(picture);
        double height = Math.min((double) tallest, width * picture.tallest());
        double perPixel = Math.min((double) width / picture.width(), height / picture.height());
        long across = Math.max(1, Math.round(perPixel * picture.width()));
        long down = Math.max(1, Math.round(perPixel * picture.height()));
        Utf8Buffer out = rendering.out();
        for (int i = 0; i < pieces.size(); i++) {
            Slot slot = pieces.get(i);
            slot.markup.render(rendering);
            switch (slot.hole) {
                case ID -> out.number(rendering.freshId());
                case ALT -> out.escaped(picture.alt());
                case RELATION -> {
                    out.ascii(rendering.relation());
                    out.number(number);
                }
                case WIDTH -> out.number(across);
                case HEIGHT -> out.number(down);
                case WIDTH_IN_POINTS -> points(across, out);
                case HEIGHT_IN_POINTS -> points(down, out);
                case END -> {}
            }
        }
    }

    private static void points(long emu, Utf8Buffer out) {
        long hundredths = Math.max(1, emu / EMU_PER_HUNDREDTH_POINT);
        out.number(hundredths / 100);
        out.ascii(hundredths % 100 < 10 ? ".0" : ".");
        out.number(hundredths % 100);
    }
}
