package id.notulis.report.template;

/// A field that prints text, as runs of its own.
record FieldNode(Ref ref, RunFrame frame) implements Node {

    @Override
    public void render(Rendering rendering) {
        Value value = ref.find(rendering);
        if (value instanceof Text text) {
            new RunText(rendering.out(), frame, text.text()).write();
        } else if (value instanceof Grid grid) {
            new RunText(rendering.out(), frame, grid.lines()).write();
        } else if (value instanceof Picture picture) {
            new RunText(rendering.out(), frame, picture.alt()).write();
        }
    }
}
