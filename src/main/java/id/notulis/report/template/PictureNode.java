package id.notulis.report.template;

import java.util.List;

/// A placeholder picture that shows the picture of its field, as wide as it was drawn.
///
/// @param width of the placeholder in EMU, 360,000 to the centimetre
/// @param pieces its run, cut where the picture's own values stand
record PictureNode(Ref ref, long width, List<Slot> pieces) implements Node {

    enum Hole {
        ID,
        ALT,
        RELATION,
        HEIGHT,
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
                case HEIGHT -> out.number(height(picture));
                case END -> {}
            }
        }
    }

    private long height(Picture picture) {
        return Math.max(1, Math.round((double) width * picture.height() / picture.width()));
    }
}
