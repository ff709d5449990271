package id.notulis.report.template;

/// Goes through the attributes of a start tag that is known to be well-formed.
final class Attributes {

    private final byte[] tag;
    private int at;
    private int from;
    private int nameFrom;
    private int nameTo;
    private int valueFrom;

    /// @param nameLength where the name of the element ends
    Attributes(byte[] tag, int nameLength) {
        this.tag = tag;
        this.at = nameLength;
    }

    boolean next() {
        from = at;
        while (at < tag.length && Octets.isBlank(tag[at])) {
            at++;
        }
        if (at >= tag.length) {
            return false;
        }
        nameFrom = at;
        while (tag[at] != '=' && !Octets.isBlank(tag[at])) {
            at++;
        }
        nameTo = at;
        while (tag[at] != '"' && tag[at] != '\'') {
            at++;
        }
        byte quote = tag[at++];
        valueFrom = at;
        while (tag[at] != quote) {
            at++;
        }
        at++;
        return true;
    }

    /// Where the blanks in front of it begin.
    int from() {
        return from;
    }

    int to() {
        return at;
    }

    int valueFrom() {
        return valueFrom;
    }

    int valueTo() {
        return at - 1;
    }

    /// Whether its value is the id of a relationship, told by the prefix all programs use.
    boolean isReference() {
        return (nameTo - nameFrom > 2 && tag[nameFrom] == 'r' && tag[nameFrom + 1] == ':')
                || is("o:relid");
    }

    boolean is(String wanted) {
        return Octets.equal(tag, nameFrom, nameTo, wanted);
    }
}
