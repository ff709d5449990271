package id.notulis.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.i18n.Message;
import id.notulis.report.docx.DocxLint;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Data;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.report.template.UnsoundException;
import id.notulis.testkit.DocxBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Whatever a template holds, it makes sound documents or is refused; anything else is a fault.
///
/// The first byte tells what the others are: a whole package (`z`), the markup of a body (`m`), or
/// steps through a vocabulary of what Word writes (`t`), whose elements are always closed, so that
/// a fuzzer gets past the XML and into the rules of repetition.
public final class TemplateFuzz {

    private static final Picture PICTURE =
            new Picture(
                    HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001"),
                    Picture.Type.PNG,
                    3,
                    40,
                    "<\"&");

    private static final List<Data> SAMPLES = List.of(Data.of().build(), sample());

    private TemplateFuzz() {}

    private static Data sample() {
        List<Data> people = new ArrayList<>();
        for (String name : List.of("Ani", "*Budi* & \n\nCici", "")) {
            people.add(
                    Data.of()
                            .text("nama", name)
                            .picture("gambar", PICTURE)
                            .rows("b", List.of(Data.of().text("nama", "x").build()))
                            .build());
        }
        return Data.of()
                .text("nama", "\u0001\uD800 <>")
                .rows("a", people)
                .rows("c", List.of())
                .picture("gambar", PICTURE)
                .build();
    }

    /// The entry a fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = java.util.Arrays.copyOfRange(input, 1, input.length);
        byte[] template =
                switch (input[0]) {
                    case 'm' -> DocxBuilder.docx().add(new String(rest, UTF_8)).build();
                    case 't' -> Vocabulary.template(rest);
                    default -> rest;
                };
        check(template);
    }

    /// @throws AssertionError when a document is not sound
    static void check(byte[] template) {
        try {
            var writer = new DocxWriter(Template.compile(template));
            for (Data data : SAMPLES) {
                byte[] document = writer.write(data, Instant.EPOCH);
                List<Message> faults = DocxLint.lint(document);
                if (!faults.isEmpty()) {
                    throw new AssertionError(faults.toString());
                }
            }
        } catch (TemplateException e) {
            if (e.problems().isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
        } catch (FaultyDocumentException e) {
            if (e.faults().isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
        } catch (UnsoundException e) {
            throw new AssertionError("a document that cannot be read back", e);
        }
    }
}
