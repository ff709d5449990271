package id.notulis.report.template;

/// Markup that does not depend on the data.
final class Literal implements Node {

    private final byte[] utf8;

    Literal(byte[] utf8) {
        this.utf8 = utf8;
    }

    byte[] toArray() {
        return utf8.clone();
    }

    void copyTo(Utf8Buffer out) {
        out.put(utf8);
    }

    @Override
    public void render(Rendering rendering) {
        rendering.out().put(utf8);
    }
}
