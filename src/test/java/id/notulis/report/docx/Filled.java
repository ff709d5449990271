package id.notulis.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.report.template.UnsoundException;
import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Fills test templates and reads them back. Every document made here has to be sound.
final class Filled {

    static final Instant CREATED = Instant.parse("2025-06-04T09:30:00Z");

    private Filled() {}

    static byte[] write(byte[] template, Data data) {
        try {
            byte[] written = new DocxWriter(Template.compile(template)).write(data, CREATED);
            assertThat(DocxLint.lint(written)).isEmpty();
            for (var part : DocxText.parts(written).entrySet()) {
                if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                    DocxText.xml(part.getKey(), part.getValue());
                }
            }
            return written;
        } catch (TemplateException | FaultyDocumentException | UnsoundException e) {
            throw new AssertionError(e);
        }
    }

    /// The lines of the body that the markup and the data make.
    static List<String> body(Data data, String... markup) {
        return DocxText.body(write(DocxBuilder.docx().add(markup).build(), data));
    }

    static List<String> body(Data.Builder data, String... markup) {
        return body(data.build(), markup);
    }

    /// Members with a number and a name.
    static List<Data> people(String... names) {
        List<Data> people = new ArrayList<>();
        for (String name : names) {
            String number = Integer.toString(people.size() + 1);
            people.add(Data.of().text("no", number).text("nama", name).build());
        }
        return people;
    }

    /// Topics, each with a title and points: `topics("A", "a1 a2", "B", "")`.
    static List<Data> topics(String... titlesAndPoints) {
        List<Data> topics = new ArrayList<>();
        for (int i = 0; i < titlesAndPoints.length; i += 2) {
            List<Data> points = new ArrayList<>();
            for (String point : titlesAndPoints[i + 1].split(" ", -1)) {
                if (!point.isEmpty()) {
                    points.add(Data.of().text("teks", point).text("kode", point + "!").build());
                }
            }
            topics.add(Data.of().text("judul", titlesAndPoints[i]).rows("butir", points).build());
        }
        return topics;
    }
}
