package id.notulis.bench;

import id.notulis.report.Documents;
import id.notulis.report.Form;
import id.notulis.report.Sources;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Data;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One document of each form, warm, of a meeting in which everything is filled.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Export {

    /// Name of a [Form]; the driver names all that are Word documents.
    @Param("DAFTAR_HADIR_KOSONG")
    public String form = "";

    private Form kind;
    private Sources sources;
    private Data data;
    private DocxWriter writer;
    private Baseline baseline;

    /// The forms that are Word documents.
    static List<Form> forms() {
        return Form.inWord();
    }

    @Setup
    public void fill() throws IOException, TemplateException, FaultyDocumentException {
        kind = Form.valueOf(form);
        sources = Meetings.filled();
        data = kind.data(sources);
        writer = new DocxWriter(Template.compile(kind.template(sources.profile())));
        baseline = new Baseline(document());
    }

    /// The same entries, zipped by the JDK.
    @Benchmark
    public byte[] baseline() throws IOException {
        return baseline.zip();
    }

    /// Template and data to a document.
    @Benchmark
    public byte[] document() throws FaultyDocumentException {
        return writer.write(data, Documents.NOW);
    }

    /// Meeting to a document: what it says is composed too.
    @Benchmark
    public byte[] meeting() throws FaultyDocumentException {
        return writer.write(kind.data(sources), Documents.NOW);
    }
}
