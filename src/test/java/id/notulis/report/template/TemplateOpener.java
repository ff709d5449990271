package id.notulis.report.template;

import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Opens the files it is given one after the other, makes a document of each it can, and says what
/// came of it: `made`, or what was refused and where.
final class TemplateOpener {

    private TemplateOpener() {}

    public static void main(String[] files) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Data data =
                Data.of()
                        .text("isi", "x".repeat(100_000))
                        .rows("a", List.of(Data.of().text("b", "y").build()))
                        .build();
        for (String file : files) {
            out.println(Path.of(file).getFileName() + ": " + open(Path.of(file), data));
        }
    }

    private static String open(Path file, Data data) throws IOException {
        var messages = Messages.in(Language.INDONESIAN);
        try {
            new DocxWriter(Template.compile(Files.readAllBytes(file))).write(data, Instant.EPOCH);
            return "made";
        } catch (TemplateException e) {
            Problem problem = e.problems().getFirst();
            return problem.what().key() + " @ " + messages.text(problem.place());
        } catch (FaultyDocumentException e) {
            return e.faults().getFirst().key();
        }
    }
}
