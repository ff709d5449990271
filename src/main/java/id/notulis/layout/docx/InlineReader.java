package id.notulis.layout.docx;

import id.notulis.layout.docx.Inline.Break.Kind;
import id.notulis.layout.page.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads what stands in the lines of one paragraph.
final class InlineReader {

    /// Elements that show nothing.
    private static final Set<String> SILENT =
            Set.of(
                    "w:pPr",
                    "w:rPr",
                    "w:commentReference",
                    "w:annotationRef",
                    "w:lastRenderedPageBreak",
                    "w:sdtPr",
                    "w:sdtEndPr",
                    "w:smartTagPr",
                    "w:customXmlPr",
                    "w:delText",
                    "w:delInstrText",
                    "w:fldData");

    private static final String NO_BREAK_HYPHEN = "\u2011";
    private static final String SOFT_HYPHEN = "\u00AD";

    private final Story story;
    private final Cascade base;
    private final Fields fields;
    private final DrawingReader drawings;
    private final List<Inline> inlines = new ArrayList<>();

    /// @param base how the letters of the paragraph look where a run says nothing
    InlineReader(Story story, Cascade base) {
        this.story = story;
        this.base = base;
        this.fields = new Fields(story);
        this.drawings = new DrawingReader(story);
    }

    List<Inline> inlines() {
        return inlines;
    }

    /// Adds what an element holds: a paragraph, a link, a control, an insertion.
    void readInto(Markup parent) {
        for (Markup child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:hyperlink",
                        "w:smartTag",
                        "w:sdt",
                        "w:sdtContent",
                        "w:customXml",
                        "w:dir",
                        "w:bdo" ->
                        readInto(child);
                case "w:ins", "w:moveTo" -> {
                    story.tally().add(Feature.REVISION);
                    readInto(child);
                }
                case "w:del", "w:moveFrom" -> story.tally().add(Feature.REVISION);
                case "w:fldSimple" -> simpleField(child);
                case "mc:AlternateContent" -> readInto(alternative(child));
                case "m:oMath", "m:oMathPara" -> story.tally().add(Feature.FORMULA);
                default -> unknown(child);
            }
        }
    }

    private void simpleField(Markup field) {
        TextStyle style =
                field.child("w:r").map(this::style).orElseGet(() -> story.texts().of(base));
        Optional<Inline> number = fields.simple(field.attribute("w:instr").orElse(""), style);
        number.ifPresentOrElse(inlines::add, () -> readInto(field));
    }

    private TextStyle style(Markup run) {
        Optional<Markup> properties = run.child("w:rPr");
        Optional<String> named = properties.flatMap(markup -> markup.value("w:rStyle"));
        Cascade cascade =
                named.map(id -> story.styles().chain(id, "w:rPr").then(base)).orElse(base);
        return story.texts().of(cascade.under(properties));
    }

    private void run(Markup run) {
        TextStyle style = style(run);
        if (!style.hidden()) {
            pieces(run, style);
        }
    }

    private void pieces(Markup parent, TextStyle style) {
        for (Markup piece : parent.children()) {
            switch (piece.name()) {
                case "w:fldChar" -> fields.mark(piece, style, inlines);
                case "w:instrText" -> fields.code(piece.text());
                case "mc:AlternateContent" -> pieces(alternative(piece), style);
                default -> {
                    if (fields.isShown()) {
                        piece(piece, style);
                    }
                }
            }
        }
    }

    private void piece(Markup piece, TextStyle style) {
        switch (piece.name()) {
            case "w:t" -> text(piece.text(), style);
            case "w:tab", "w:ptab" -> inlines.add(new Inline.Tab(style));
            case "w:br" -> inlines.add(new Inline.Break(kind(piece), style));
            case "w:cr" -> inlines.add(new Inline.Break(Kind.LINE, style));
            case "w:noBreakHyphen" -> text(NO_BREAK_HYPHEN, style);
            case "w:softHyphen" -> text(SOFT_HYPHEN, style);
            case "w:sym" -> symbol(piece, style);
            case "w:pgNum" -> inlines.add(new Inline.PageNumber(false, story.numbers(), style));
            case "w:drawing" -> drawings.drawing(piece, style, inlines);
            case "w:pict", "w:object" -> drawings.older(piece, style, inlines);
            case "w:footnoteReference", "w:endnoteReference" -> story.tally().add(Feature.NOTE);
            default -> unknown(piece);
        }
    }

    /// Adds letters, as the style capitalises them; what no face has is shown as a box.
    void text(String text, TextStyle style) {
        String shown = text;
        if (!style.face().metrics().shows(text)) {
            shown = style.face().metrics().shown(text);
            story.tally().add(Feature.CHARACTER);
        }
        switch (style.capitals()) {
            case AS_WRITTEN -> words(shown, style);
            case ALL -> words(shown.toUpperCase(Locale.ROOT), style);
            case SMALL -> smallCapitals(shown, style);
        }
    }

    private void smallCapitals(String text, TextStyle style) {
        int from = 0;
        while (from < text.length()) {
            boolean small = Character.isLowerCase(text.charAt(from));
            int to = from + 1;
            while (to < text.length() && Character.isLowerCase(text.charAt(to)) == small) {
                to++;
            }
            String part = text.substring(from, to);
            words(part.toUpperCase(Locale.ROOT), small ? style.small() : style);
            from = to;
        }
    }

    private void words(String text, TextStyle style) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Words(text, style));
        }
    }

    private void symbol(Markup symbol, TextStyle style) {
        String code = symbol.attribute("w:char").orElse("");
        if (code.matches("[0-9A-Fa-f]{1,4}")) {
            text(Symbols.shown(Integer.parseInt(code, 16)), style);
        }
    }

    private static Kind kind(Markup end) {
        return switch (end.attribute("w:type").orElse("textWrapping")) {
            case "page" -> Kind.PAGE;
            case "column" -> Kind.COLUMN;
            default -> Kind.LINE;
        };
    }

    /// What is meant for readers that do not know the newest things.
    static Markup alternative(Markup choices) {
        return choices.child("mc:Fallback").or(() -> choices.child("mc:Choice")).orElse(choices);
    }

    private void unknown(Markup element) {
        story.tally().unread(element, SILENT);
    }
}
