package id.notulis.report.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The parts of one document that depend on its data.
public final class Rendered {

    /// A part and where its XML lies in [Rendered#bytes].
    public record Part(String name, int from, int to) {

        public byte[] content(Rendered rendered) {
            return Arrays.copyOfRange(rendered.bytes(), from, to);
        }
    }

    private final Utf8Buffer out;
    private final List<Part> parts = new ArrayList<>();
    private final List<Packed> pictures = new ArrayList<>();
    private String open = "";
    private int start;

    Rendered(Utf8Buffer out) {
        this.out = out;
    }

    void begin(String name) {
        open = name;
        start = out.length();
    }

    void end() {
        parts.add(new Part(open, start, out.length()));
    }

    void add(Packed picture) {
        pictures.add(picture);
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /// The pictures of the data, each once.
    public List<Packed> pictures() {
        return List.copyOf(pictures);
    }

    /// What [Part#from] and [Part#to] count in, not to be changed.
    public byte[] bytes() {
        return out.bytes();
    }
}
