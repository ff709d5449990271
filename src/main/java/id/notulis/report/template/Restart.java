package id.notulis.report.template;

/// A numbering that begins anew with each member of the list around its own.
final class Restart {

    private final int number;
    private final byte[] rest;

    /// @param rest of a `w:num` behind the value of its id
    Restart(int number, byte[] rest) {
        this.number = number;
        this.rest = rest;
    }

    /// Its id in the template.
    int number() {
        return number;
    }

    void finish(Utf8Buffer out) {
        out.put(rest);
    }
}
