package id.notulis.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.exchange.oldminutes.OldPapers;
import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.exchange.oldminutes.Role;
import id.notulis.notula.Finding;
import id.notulis.notula.NotulaWriter;
import id.notulis.notula.Reading;
import id.notulis.ooxml.PaperReader;
import id.notulis.ooxml.RefusedPaperException;
import id.notulis.report.Documents;
import id.notulis.testkit.DocxBuilder;
import id.notulis.util.Fold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whatever a Word file of old minutes holds, it is refused or gives a draft that is read as what
/// it was written from, with every line in it that was not recognised; anything else is a fault.
///
/// The first byte tells what the others are, as in [TemplateFuzz]: a whole package, the markup of a
/// body (`m`), or steps through a vocabulary of what Word writes (`t`).
public final class OldMinutesFuzz {

    private OldMinutesFuzz() {}

    /// The entry a fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        switch (input[0]) {
            case 'm' -> document(DocxBuilder.docx().add(new String(rest, UTF_8)).build());
            case 't' -> document(Vocabulary.template(rest));
            default -> document(rest);
        }
    }

    /// @throws AssertionError when something was lost, or the draft is not read as it was written
    static void document(byte[] docx) {
        try {
            check(OldPapers.recogniser().of(PaperReader.read(docx), OldPapers.UNTITLED));
        } catch (RefusedPaperException e) {
            if (e.reason().key().isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
        }
    }

    private static boolean isNamesake(Finding finding) {
        return finding.message().key().equals("notula.name.several");
    }

    /// @throws AssertionError when something was lost, or the draft is not read as it was written
    static void check(Recognition recognition) {
        String draft = NotulaWriter.write(recognition.dossier());
        Reading reading = Documents.reading(draft);
        // two people of one name are told apart by whoever takes the minutes, before they are taken
        if (!reading.refused()) {
            String again = NotulaWriter.write(reading.dossiers().getFirst());
            if (!again.equals(draft)) {
                throw new AssertionError("written:\n" + draft + "\nread:\n" + again);
            }
        } else if (reading.findings().stream().noneMatch(OldMinutesFuzz::isNamesake)) {
            throw new AssertionError(reading.findings() + "\nof:\n" + draft);
        }
        Set<String> words = new HashSet<>(Fold.words(draft));
        for (Recognition.Told told : recognition.lines()) {
            boolean kept = told.role() == Role.KEPT || told.kept();
            List<String> wanted =
                    Fold.words(
                            told.line().cells().isEmpty()
                                    ? told.line().text()
                                    : told.line().shown());
            if (kept && !words.containsAll(wanted)) {
                throw new AssertionError("lost: " + told.line().shown() + "\nof:\n" + draft);
            }
        }
    }
}
