package id.notulis.report.template;

/// An id that no other drawing of the document has, for a drawing that is repeated.
record FreshIdNode() implements Node {

    @Override
    public void render(Rendering rendering) {
        rendering.out().number(rendering.freshId());
    }
}
