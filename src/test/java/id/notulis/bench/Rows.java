package id.notulis.bench;

import id.notulis.model.meeting.Audience;
import id.notulis.report.Crowds;
import id.notulis.report.Documents;
import id.notulis.report.Form;
import id.notulis.report.Sources;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Data;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// An attendance list of few rows and of very many.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Rows {

    static final int FEW = 20;
    static final int MANY = 2_000;

    @Param({"20", "2000"})
    public int rows;

    private Data data;
    private DocxWriter writer;
    private Baseline baseline;

    @Setup
    public void fill() throws IOException, TemplateException, FaultyDocumentException {
        Sources sources =
                Documents.sources(Documents.dossier(Crowds.assembly(rows)), Audience.INTERNAL);
        Form form = Form.DAFTAR_HADIR_TERISI;
        data = form.data(sources);
        writer = new DocxWriter(Template.compile(form.template(sources.profile())));
        baseline = new Baseline(table());
    }

    @Benchmark
    public byte[] baseline() throws IOException {
        return baseline.zip();
    }

    @Benchmark
    public byte[] table() throws FaultyDocumentException {
        return writer.write(data, Documents.NOW);
    }
}
