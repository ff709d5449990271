package id.notulis.bench;

import id.notulis.layout.PageLayout;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.model.meeting.Audience;
import id.notulis.report.Documents;
import id.notulis.report.Form;
import id.notulis.report.Sources;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
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

/// Minutes of few pages and of many, laid out.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Pages {

    static final List<Integer> SIZES = List.of(6, 60, 120);

    /// Lines of the discussion that fill about a page; the count of pages is measured.
    private static final int LINES = 16;

    @Param({"6", "60", "120"})
    public int pages;

    private byte[] docx = {};

    @Setup
    public void write() throws IOException, TemplateException, FaultyDocumentException {
        docx = minutes(pages);
    }

    @Benchmark
    public Layout layout() throws RefusedDocumentException {
        return PageLayout.of(docx, () -> false);
    }

    /// How many pages the minutes really have.
    static int count(int about)
            throws IOException,
                    TemplateException,
                    FaultyDocumentException,
                    RefusedDocumentException {
        return PageLayout.of(minutes(about), () -> false).pages().size();
    }

    private static byte[] minutes(int pages)
            throws IOException, TemplateException, FaultyDocumentException {
        StringBuilder text =
                new StringBuilder("Notula: Rapat panjang\nTanggal: 4 Juni 2025\nTempat: Aula\n");
        text.append("Peserta:\n[Polres]\n- Iptu Ubaidillah, S.H. — Kasi Humas\n# Pembahasan\n");
        for (int line = 0; line < pages * LINES; line++) {
            text.append("@Ubaidillah Laporan ke-").append(line);
            text.append(": pengamanan di lapangan disiapkan bersama, jadwal disusun ulang,");
            text.append(" dan setiap pos diisi sesuai rencana yang disepakati.\n");
        }
        Form form = Form.NOTULEN_POLRI_LENGKAP;
        Sources sources = Documents.sources(Documents.dossier(text.toString()), Audience.INTERNAL);
        return new DocxWriter(Template.compile(form.template(sources.profile())))
                .write(form.data(sources), Documents.NOW);
    }
}
