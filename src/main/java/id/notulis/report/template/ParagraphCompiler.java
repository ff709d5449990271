package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns paragraphs and what they hold into nodes.
final class ParagraphCompiler {

    private static final byte[] OPEN_RUN = "<w:r>".getBytes(UTF_8);
    private static final byte[] CLOSE_RUN = "</w:r>".getBytes(UTF_8);

    private final Compilation compilation;
    private final Scope scope;
    private final StoryCompiler story;
    private final RunFrame bare = new RunFrame(null, null);
    private final IdentityHashMap<Element, RunFrame> frames = new IdentityHashMap<>();

    ParagraphCompiler(Compilation compilation, Scope scope, StoryCompiler story) {
        this.compilation = compilation;
        this.scope = scope;
        this.story = story;
    }

    /// @param divides it must stay, empty if need be, for the tables around it
    void paragraph(Element paragraph, String context, boolean divides, Fragment out) {
        List<Ref> deciding = decidingOf(paragraph, context);
        if (deciding.isEmpty()) {
            write(paragraph, context, out);
            return;
        }
        var body = new Fragment();
        scope.enterRegion();
        write(paragraph, context, body);
        scope.leaveRegion();
        out.add(
                new ParagraphNode(
                        deciding, body.finish(), emptied(paragraph, divides), grid(paragraph)));
    }

    /// What draws a table here: the paragraph has no number and one field is all it holds.
    private @Nullable GridFrame grid(Element paragraph) {
        Element properties = paragraph.child("w:pPr");
        boolean endsPages = properties != null && properties.child("w:sectPr") != null;
        if (endsPages
                || compilation.numbering().use(properties, scope.loops()) != null
                || newParagraph(paragraph) == null) {
            return null;
        }
        for (Piece child : paragraph.children()) {
            if (child instanceof Mark mark && mark.kind() == Mark.Kind.TEXT) {
                return new GridFrame(paragraph, mark.format());
            }
        }
        return null;
    }

    /// The fields that keep a paragraph; none when it stays in any case.
    private List<Ref> decidingOf(Element paragraph, String context) {
        List<Ref> deciding = new ArrayList<>();
        if (holdsObject(paragraph)) {
            return deciding;
        }
        for (Use use : Use.inParagraph(paragraph)) {
            if (use.mark().kind() == Mark.Kind.UNLESS) {
                return List.of();
            }
            if (context.startsWith(use.list())) {
                deciding.add(scope.ref(use.mark().path()));
            }
        }
        return deciding;
    }

    private static boolean holdsObject(Element paragraph) {
        return paragraph.find("w:drawing") != null
                || paragraph.find("w:pict") != null
                || paragraph.find("w:object") != null;
    }

    private static Literal emptied(Element paragraph, boolean divides) {
        Element properties = paragraph.child("w:pPr");
        var out = new Utf8Buffer(64);
        if (divides || (properties != null && properties.child("w:sectPr") != null)) {
            paragraph.open(out);
            copyProperties(paragraph, out);
            paragraph.close(out);
        }
        return new Literal(out.toArray());
    }

    private void write(Element paragraph, String context, Fragment out) {
        paragraph.open(out.markup());
        Element properties = paragraph.child("w:pPr");
        NumberUse number = compilation.numbering().use(properties, scope.loops());
        byte[] newParagraph = number == null ? newParagraph(paragraph) : null;
        List<Piece> content = new ArrayList<>(paragraph.children());
        if (properties != null && content.remove(properties)) {
            if (number != null && scope.loops().size() > 1) {
                numbered(properties, number, out);
            } else {
                properties.copyTo(out.markup());
            }
        }
        if (newParagraph == null) {
            sequence(content, context, out);
        } else {
            for (Piece child : content) {
                if (child instanceof Mark mark) {
                    field(mark, context, newParagraph, out);
                } else {
                    piece(child, context, out);
                }
            }
        }
        paragraph.close(out.markup());
    }

    /// What ends a paragraph and begins another like it, when one field is all it holds.
    private static byte @Nullable [] newParagraph(Element paragraph) {
        int fields = 0;
        for (Piece child : paragraph.children()) {
            if (child instanceof Mark mark) {
                fields += mark.kind() == Mark.Kind.TEXT ? 1 : 0;
                if (mark.kind() != Mark.Kind.TEXT && mark.item() == null) {
                    return null;
                }
            } else if (child instanceof Element element
                    && !element.is("w:pPr")
                    && !Ranges.isRange(element)
                    && !(element.is("w:r") && Item.isBlankRun(element))) {
                return null;
            }
        }
        if (fields != 1) {
            return null;
        }
        var out = new Utf8Buffer(128);
        paragraph.close(out);
        paragraph.open(out);
        copyProperties(paragraph, out, "w:sectPr", "w:pageBreakBefore");
        return out.toArray();
    }

    static void copyProperties(Element paragraph, Utf8Buffer out, String... without) {
        Element properties = paragraph.child("w:pPr");
        if (properties == null) {
            return;
        }
        properties.open(out);
        for (Piece child : properties.children()) {
            if (!(child instanceof Element element) || !List.of(without).contains(element.name())) {
                Xml.copy(child, out);
            }
        }
        properties.close(out);
    }

    private static void numbered(Element properties, NumberUse number, Fragment out) {
        properties.open(out.markup());
        boolean written = false;
        for (Piece child : properties.children()) {
            if (child instanceof Element element) {
                if (!written && !standsBeforeNumber(element)) {
                    out.add(new NumberNode(number));
                    written = true;
                }
                if (element.is("w:numPr")) {
                    continue;
                }
            }
            Xml.copy(child, out.markup());
        }
        if (!written) {
            out.add(new NumberNode(number));
        }
        properties.close(out.markup());
    }

    private static boolean standsBeforeNumber(Element property) {
        return switch (property.name()) {
            case "w:pStyle",
                    "w:keepNext",
                    "w:keepLines",
                    "w:pageBreakBefore",
                    "w:framePr",
                    "w:widowControl" ->
                    true;
            default -> false;
        };
    }

    /// What an element holds, with its inner sections.
    void sequence(List<Piece> children, String context, Fragment out) {
        int i = 0;
        while (i < children.size()) {
            Piece child = children.get(i);
            int end = child instanceof Mark mark ? endOf(mark, children, i) : i;
            if (end > i && child instanceof Mark mark) {
                section(mark, children.subList(i + 1, end), context, out);
            } else {
                piece(child, context, out);
            }
            i = end + 1;
        }
    }

    private static int endOf(Mark mark, List<Piece> children, int from) {
        if (mark.opens() && mark.item() == null) {
            for (int i = from + 1; i < children.size(); i++) {
                if (children.get(i) == mark.partner()) {
                    return i;
                }
            }
        }
        return from;
    }

    private void section(Mark mark, List<Piece> inner, String context, Fragment out) {
        compilation.noteField(mark, scope.section());
        var body = new Fragment();
        if (mark.kind() == Mark.Kind.REPEAT && mark.list().equals(context)) {
            String list = mark.path() + ".";
            Restarts restarts = scope.enter(list);
            scope.enterSection(list);
            sequence(inner, list, body);
            scope.leaveSection();
            scope.leave();
            out.add(story.loop(list, 1, true, false, false, restarts, body));
        } else {
            scope.enterRegion();
            sequence(inner, context, body);
            scope.leaveRegion();
            out.add(story.condition(mark, body));
        }
    }

    private void piece(Piece piece, String context, Fragment out) {
        if (piece instanceof Mark mark) {
            if (mark.isField()) {
                field(mark, context, null, out);
            }
        } else if (piece instanceof Element element) {
            story.element(element, context, out);
        } else {
            Xml.copy(piece, out.markup());
        }
    }

    private void field(Mark mark, String context, byte @Nullable [] newParagraph, Fragment out) {
        if (!mark.isField()) {
            return;
        }
        String list = mark.list();
        if (list.length() > context.length() && list.startsWith(context)) {
            String next = FieldName.next(context, list);
            Restarts restarts = scope.enter(next);
            var body = new Fragment();
            field(mark, next, null, body);
            scope.leave();
            out.add(story.loop(next, 1, false, false, false, restarts, body));
            return;
        }
        compilation.noteField(mark, scope.section());
        Ref ref = scope.ref(mark.path());
        if (mark.kind() == Mark.Kind.PICTURE) {
            out.add(picture(mark, ref));
        } else {
            out.add(new FieldNode(ref, frame(mark.format(), newParagraph)));
        }
    }

    /// Fields of one run share theirs.
    private RunFrame frame(@Nullable Element format, byte @Nullable [] newParagraph) {
        if (newParagraph != null) {
            return new RunFrame(format, newParagraph);
        }
        if (format == null) {
            return bare;
        }
        RunFrame frame = frames.get(format);
        if (frame == null) {
            frame = new RunFrame(format, null);
            frames.put(format, frame);
        }
        return frame;
    }

    private Node picture(Mark mark, Ref ref) {
        var markup = new Utf8Buffer(1024);
        markup.put(OPEN_RUN);
        Element format = mark.format();
        if (format != null) {
            format.copyTo(markup);
        }
        var pieces = new PictureMarkup(markup);
        pieces.write(mark.drawing());
        markup.put(CLOSE_RUN);
        long tallest = compilation.heights().limit(mark.parent());
        return new PictureNode(ref, pieces.width(), tallest, pieces.finish());
    }
}
