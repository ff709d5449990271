package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins what Word split: a field typed as one word may lie in several runs, because spelling,
/// language or an edit came between. The field is given to the run it begins in, with that run's
/// format; the rest of its characters are taken out of the runs that follow.
///
/// Each run that holds a field is then cut at the fields, so that a mark stands between whole runs.
final class RunJoiner {

    private static final byte[] PRESERVED = "w:t xml:space=\"preserve\"".getBytes(UTF_8);

    /// Where the text of one `w:t` lies in the text of the paragraph.
    private record Stretch(int from, int to) {}

    private final Problems problems;
    private final Allowance allowance;
    private final FieldCodes codes;
    private final Message place;
    private final IdentityHashMap<Element, Stretch> stretches = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Mark> pictures = new IdentityHashMap<>();
    private final StringBuilder all = new StringBuilder();
    private List<FieldText.Found> fields = List.of();
    private int next;

    /// @param codes the fields of Word that have begun before the paragraph
    RunJoiner(Problems problems, Allowance allowance, FieldCodes codes, Message place) {
        this.problems = problems;
        this.allowance = allowance;
        this.codes = codes;
        this.place = place;
    }

    /// @throws TemplateException when there are more fields than any template has
    void join(Element paragraph) throws TemplateException {
        collect(paragraph);
        if (all.indexOf("${") >= 0 || all.indexOf("{{") >= 0) {
            fields = FieldText.find(all.toString(), place, problems);
        }
        allowance.takeFields(fields.size() + pictures.size(), place);
        if (!fields.isEmpty() || !pictures.isEmpty()) {
            cut(paragraph);
        }
    }

    private void collect(Element parent) {
        for (Piece child : parent.children()) {
            if (child instanceof Element element) {
                if (element.is("w:r")) {
                    collectRun(element);
                } else if (holdsRuns(element)) {
                    String code = element.attribute("w:instr");
                    if (code != null) {
                        codes.check(code, place);
                    }
                    collect(element);
                } else if (element.name().startsWith("m:")) {
                    checkFormula(element);
                }
            }
        }
    }

    private void checkFormula(Element element) {
        for (Piece child : element.children()) {
            if (child instanceof Element inner) {
                checkFormula(inner);
            } else if (child instanceof Characters characters && characters.text().contains("${")) {
                problems.add(place, "template.field.formula");
            }
        }
    }

    /// Elements within a paragraph that hold runs as it does itself.
    static boolean holdsRuns(Element element) {
        return switch (element.name()) {
            case "w:hyperlink", "w:fldSimple", "w:dir", "w:bdo" -> true;
            default -> false;
        };
    }

    private void collectRun(Element run) {
        for (Piece child : run.children()) {
            if (!(child instanceof Element element) || element.is("w:rPr")) {
                continue;
            }
            if (element.is("w:t") && !codes.isCode()) {
                int from = all.length();
                all.append(textOf(element));
                stretches.put(element, new Stretch(from, all.length()));
            } else {
                all.append(FieldText.BARRIER);
                collectOther(element, run.child("w:rPr"));
            }
        }
    }

    private void collectOther(Element element, @Nullable Element format) {
        switch (element.name()) {
            case "w:fldChar" -> codes.turn(element, place);
            case "w:instrText", "w:t" -> codes.add(textOf(element));
            default -> {
                Mark picture = Placeholder.of(element, format, place, problems);
                if (picture != null) {
                    pictures.put(element, picture);
                }
            }
        }
    }

    /// As Word reads it: without `xml:space` blanks at either end do not count.
    private static String textOf(Element element) {
        var text = new StringBuilder();
        for (Piece child : element.children()) {
            if (child instanceof Characters characters) {
                text.append(characters.text());
            }
        }
        String whole = text.toString();
        return "preserve".equals(element.attribute("xml:space")) ? whole : whole.strip();
    }

    private void cut(Element parent) throws TemplateException {
        List<Piece> children = new ArrayList<>(parent.children().size());
        for (Piece child : parent.children()) {
            if (child instanceof Element element && element.is("w:r")) {
                cutRun(element, children);
            } else {
                if (child instanceof Element element && holdsRuns(element)) {
                    cut(element);
                }
                children.add(child);
            }
        }
        parent.replaceChildren(children);
    }

    private void cutRun(Element run, List<Piece> into) throws TemplateException {
        if (!holdsField(run)) {
            into.add(run);
            return;
        }
        Element format = run.child("w:rPr");
        Element rest = emptyRun(format);
        for (Piece child : run.children()) {
            if (!(child instanceof Element element) || element.is("w:rPr")) {
                continue;
            }
            if (stretches.containsKey(element)) {
                rest = cutText(element, format, rest, into);
            } else {
                Mark picture = pictures.get(element);
                if (picture == null) {
                    rest.add(element);
                } else {
                    flush(rest, format, into);
                    into.add(picture);
                    rest = emptyRun(format);
                }
            }
        }
        flush(rest, format, into);
    }

    private boolean holdsField(Element run) {
        for (Piece child : run.children()) {
            if (child instanceof Element element
                    && (pictures.containsKey(element) || overlapsField(element))) {
                return true;
            }
        }
        return false;
    }

    private boolean overlapsField(Element text) {
        Stretch stretch = stretches.get(text);
        FieldText.Found field = next < fields.size() ? fields.get(next) : null;
        return stretch != null
                && field != null
                && field.from() < stretch.to
                && stretch.from < field.to();
    }

    private Element cutText(Element text, @Nullable Element format, Element rest, List<Piece> into)
            throws TemplateException {
        Stretch stretch = stretches.get(text);
        if (stretch == null) {
            throw new IllegalStateException("A text outside its paragraph");
        }
        Element run = rest;
        int at = stretch.from;
        while (at < stretch.to) {
            FieldText.Found field = next < fields.size() ? fields.get(next) : null;
            if (field == null || field.from() >= stretch.to) {
                addText(run, at, stretch.to);
                break;
            }
            if (field.from() >= stretch.from) {
                addText(run, at, field.from());
                flush(run, format, into);
                run = emptyRun(format);
                into.add(field.mark().withFormat(format));
            }
            at = Math.min(field.to(), stretch.to);
            if (field.to() <= stretch.to) {
                next++;
            }
        }
        return run;
    }

    private void addText(Element run, int from, int to) {
        if (from < to) {
            Element text = new Element("w:t", PRESERVED);
            text.add(Characters.of(all.substring(from, to)));
            run.add(text);
        }
    }

    private Element emptyRun(@Nullable Element format) throws TemplateException {
        allowance.takeFormat(format, place);
        Element run = Element.of("w:r");
        if (format != null) {
            run.add(format.copy());
        }
        return run;
    }

    private static void flush(Element run, @Nullable Element format, List<Piece> into) {
        if (run.children().size() > (format == null ? 0 : 1)) {
            into.add(run);
        }
    }
}
