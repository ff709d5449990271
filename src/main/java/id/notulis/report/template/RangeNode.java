package id.notulis.report.template;

/// The beginning or the end of a range. Whether it is printed is decided when its story is known,
/// and unchanged afterwards.
final class RangeNode implements Node {

    private final String key;
    private final boolean begins;
    private final Object region;
    private final boolean repeated;
    private final byte[][] around;
    private int id;

    /// @param region what is always printed together with it
    RangeNode(Element element, Object region, boolean repeated) {
        this.begins = element.name().endsWith("Start");
        this.key = keyOf(element);
        // _GoBack only remembers where the template's last author was typing
        this.repeated = repeated || "_GoBack".equals(element.attribute("w:name"));
        this.region = region;
        this.around = element.around("w:id");
    }

    private static String keyOf(Element element) {
        String kind = element.name().startsWith("w:perm") ? "p" : "b";
        return kind + element.attribute("w:id");
    }

    String key() {
        return key;
    }

    boolean matches(RangeNode end) {
        return begins && !end.begins && !repeated && !end.repeated && region.equals(end.region);
    }

    void keep(int freshId) {
        id = freshId;
    }

    void copyTo(Utf8Buffer out) {
        if (id > 0) {
            out.ascii("<");
            out.put(around[0]);
            out.number(id);
            out.put(around[1]);
            out.ascii("/>");
        }
    }

    @Override
    public void render(Rendering rendering) {
        copyTo(rendering.out());
    }
}
