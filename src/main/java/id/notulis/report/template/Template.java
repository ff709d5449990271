package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A `.docx` made ready to be filled: its fields found, its repetition decided, everything else
/// kept as it came. Immutable and safe for use by several threads.
public final class Template {

    /// A part that depends on the data: what comes before and behind the place of additions, or a
    /// story.
    record Story(String name, List<Node> nodes, @Nullable Opened relationships) {}

    /// A part cut where something may be added.
    record Opened(String name, Literal head, Literal tail) {}

    /// A hundred times the largest document of an office.
    private static final int MAX_XML = 64 << 20;

    private static final Chart NO_FIGURES = new Chart(List.of(), List.of());

    private final List<Field> fields;
    private final List<Packed> fixed;
    private final List<Story> stories;
    private final List<ChartFrame> charts;
    private final @Nullable Opened numbering;
    private final List<Restart> restarts;
    private final Names names;
    private final Limits limits;

    /// Where what is added to the package goes.
    record Names(String folder, String core, int series) {

        String media(int number, Picture.Type type) {
            return "media/notulis" + series + "-" + number + "." + type.extension();
        }

        /// What the id of a relationship to a picture begins with.
        String relation() {
            return "rIdNotulis" + series + "-";
        }
    }

    /// The deepest list, and the highest ids in use.
    record Limits(int depth, int lastId, int lastNumber) {}

    Template(
            List<Field> fields,
            List<Packed> fixed,
            List<Story> stories,
            List<ChartFrame> charts,
            @Nullable Opened numbering,
            List<Restart> restarts,
            Names names,
            Limits limits) {
        this.fields = withCharts(fields, charts);
        this.fixed = List.copyOf(fixed);
        this.stories = List.copyOf(stories);
        this.charts = List.copyOf(charts);
        this.numbering = numbering;
        this.restarts = List.copyOf(restarts);
        this.names = names;
        this.limits = limits;
    }

    private static List<Field> withCharts(List<Field> fields, List<ChartFrame> charts) {
        List<Field> all = new ArrayList<>(fields);
        for (ChartFrame chart : charts) {
            all.add(new Field(chart.field(), "", Places.body(), Field.Use.TEXT));
        }
        return List.copyOf(all);
    }

    /// Reads a template.
    ///
    /// @throws TemplateException when it cannot be used, with every problem and its place
    public static Template compile(byte[] docx) throws TemplateException {
        return TemplateCompiler.compile(docx);
    }

    /// The fields and sections in the order of the template, each as often as it stands there, then
    /// those of its charts.
    public List<Field> fields() {
        return fields;
    }

    /// The parts that are the same in every document, the list of content types first.
    public List<Packed> fixedParts() {
        return fixed;
    }

    /// The name of the part with the document's properties, which is neither among the fixed nor
    /// among the rendered ones.
    public String corePart() {
        return names.core();
    }

    /// Fills the template. A field that the data do not give is empty.
    ///
    /// @throws UnsoundException when the document would be too large for Word and for memory
    public Rendered render(Data data) throws UnsoundException {
        try {
            return rendered(data);
        } catch (OversizedException e) {
            throw new UnsoundException("docx.large", MAX_XML >> 20);
        }
    }

    private Rendered rendered(Data data) {
        var out = new Utf8Buffer(1 << 16, MAX_XML);
        var numbers = new Numbers(restarts, limits.lastNumber());
        var rendering =
                new Rendering(
                        data, limits.depth(), limits.lastId(), numbers, names.relation(), out);
        var rendered = new Rendered(out);
        for (Story story : stories) {
            rendered.begin(story.name());
            Node.renderAll(story.nodes(), rendering);
            rendered.end();
            Opened relationships = story.relationships();
            if (relationships != null) {
                rendered.begin(relationships.name());
                writeRelationships(relationships, rendering, out);
                rendered.end();
            }
        }
        if (numbering != null) {
            rendered.begin(numbering.name());
            numbering.head().copyTo(out);
            numbers.copyTo(out);
            numbering.tail().copyTo(out);
            rendered.end();
        }
        for (ChartFrame frame : charts) {
            Chart chart = data.get(frame.field()) instanceof Chart given ? given : NO_FIGURES;
            rendered.begin(frame.part());
            out.put(new ChartMarkup(chart).of(frame.root()));
            rendered.end();
            if (frame.workbook() != null) {
                rendered.add(Packed.stored(frame.workbook(), ChartWorkbook.of(chart)));
            }
        }
        List<Picture> pictures = rendering.pictures();
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            rendered.add(picture.packed(names.folder() + names.media(i + 1, picture.type())));
        }
        return rendered;
    }

    private void writeRelationships(Opened part, Rendering rendering, Utf8Buffer out) {
        part.head().copyTo(out);
        var used = rendering.takeUsed();
        for (int number = used.nextSetBit(0); number >= 0; number = used.nextSetBit(number + 1)) {
            out.ascii("<Relationship Id=\"");
            out.ascii(names.relation());
            out.number(number);
            out.ascii("\" Type=\"");
            out.ascii(PackageMarkup.IMAGE);
            out.ascii("\" Target=\"");
            out.ascii(names.media(number, rendering.pictures().get(number - 1).type()));
            out.ascii("\"/>");
        }
        part.tail().copyTo(out);
    }
}
