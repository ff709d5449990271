package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;

/// Collects the nodes of a story; markup that follows markup becomes one literal.
final class Fragment {

    private final Utf8Buffer markup = new Utf8Buffer(1024);
    private final List<Node> nodes = new ArrayList<>();

    /// Where markup goes.
    Utf8Buffer markup() {
        return markup;
    }

    void add(Node node) {
        flush();
        nodes.add(node);
    }

    void addAll(List<Node> more) {
        flush();
        nodes.addAll(more);
    }

    List<Node> finish() {
        flush();
        return List.copyOf(nodes);
    }

    private void flush() {
        if (markup.length() > 0) {
            nodes.add(new Literal(markup.toArray()));
            markup.clear();
        }
    }
}
