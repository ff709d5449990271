package id.notulis.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.ooxml.Schema;
import id.notulis.report.template.UnsoundException;
import id.notulis.testkit.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each fault is found by the lint, or by a validator the documents are held against.
class BrokenDocumentTest {

    @Test
    void theSameDocumentsAreSoundWithoutTheFault() throws Exception {
        assertThat(DocxLint.lint(id.notulis.testkit.DocxBuilder.ofParagraphs("a"))).isEmpty();
        assertThat(schema(id.notulis.testkit.DocxBuilder.ofParagraphs("a"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theLintFindsIt(BrokenDocument broken) {
        if (broken.told().isEmpty()) {
            assertThat(lint(broken.file())).isEmpty();
        } else {
            assertThat(lint(broken.file())).contains(broken.told());
        }
    }

    /// What the lint leaves to others is found by the schema, so nothing built in can have it.
    @ParameterizedTest
    @EnumSource
    void somethingInEveryBuildFindsIt(BrokenDocument broken) {
        assertThat(!lint(broken.file()).isEmpty() || schema(broken.file())).isTrue();
    }

    /// Who finds what, as a table of its own: a fault that only the lint finds is why it exists.
    @Test
    @Tag("office")
    void theLintFindsWhatTheOthersMiss(@TempDir Path folder) throws IOException {
        Set<String> onlyTheLint = new TreeSet<>();
        var office = new Office(folder);
        for (BrokenDocument broken : BrokenDocument.values()) {
            Path file = folder.resolve(broken.name() + ".docx");
            Files.write(file, broken.file());
            if (!schema(broken.file()) && !validator(office, file)) {
                onlyTheLint.add(broken.name());
            }
        }

        assertThat(onlyTheLint)
                .contains("CELL_ENDING_IN_A_TABLE", "FIELD_NOT_CLOSED", "STYLE_MISSING")
                .doesNotContain("UNKNOWN_ELEMENT", "PROPERTIES_IN_WRONG_ORDER");
    }

    private static boolean validator(Office office, Path file) {
        try {
            return !office.faults(file).isEmpty();
        } catch (AssertionError e) {
            return true;
        }
    }

    private static boolean schema(byte[] docx) {
        try {
            for (String fault : Schema.faults(docx)) {
                // an alarm at what every newer Word writes
                if (!fault.contains("Ignorable@")) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static Set<String> lint(byte[] docx) {
        try {
            Set<String> told = new TreeSet<>();
            for (Message fault : DocxLint.lint(docx)) {
                told.add(fault.args().get(1) instanceof Message what ? what.key() : fault.key());
            }
            return told;
        } catch (UnsoundException e) {
            return Set.of(e.reason().key());
        }
    }
}
