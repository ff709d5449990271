package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/// A cell, header or text box, which must end with a paragraph: Word refuses a file with one that
/// does not.
///
/// @param blank the empty paragraph that takes the place of one that disappeared
record ContainerNode(List<Node> body, Literal blank) implements Node {

    private static final byte[] PARAGRAPH = "</w:p>".getBytes(UTF_8);
    private static final byte[] EMPTY_PARAGRAPH = "<w:p/>".getBytes(UTF_8);

    @Override
    public void render(Rendering rendering) {
        Utf8Buffer out = rendering.out();
        int start = out.length();
        Node.renderAll(body, rendering);
        if (!out.endsWith(PARAGRAPH, start) && !out.endsWith(EMPTY_PARAGRAPH, start)) {
            blank.render(rendering);
        }
    }
}
