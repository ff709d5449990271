package id.notulis.report.template;

/// Characters between tags, as they stand in the part, found to be sound.
final class Characters implements Piece {

    private final byte[] raw;

    Characters(byte[] raw) {
        this.raw = raw;
    }

    static Characters of(String text) {
        var buffer = new Utf8Buffer(text.length() + 16);
        buffer.escaped(text);
        return new Characters(buffer.toArray());
    }

    String text() {
        return Utf8.decode(raw, 0, raw.length);
    }

    void copyTo(Utf8Buffer out) {
        out.put(raw);
    }
}
