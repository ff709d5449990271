package id.notulis.exchange.oldminutes;

import id.notulis.model.calendar.Zone;
import id.notulis.model.people.NameReader;
import id.notulis.ooxml.PaperReader;
import id.notulis.ooxml.RefusedPaperException;
import id.notulis.report.Documents;
import id.notulis.testkit.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Papers to be recognised in tests.
public final class OldPapers {

    /// What papers without a title are called.
    public static final String UNTITLED = "Notulen lama";

    private OldPapers() {}

    /// One with the lists that come with the program.
    public static OldMinutes recogniser() {
        NameReader names = new NameReader(Documents.LISTS.ranks(), Documents.LISTS.frontTitles());
        return new OldMinutes(Documents.LISTS, names, Zone.WIB, Ids.from(5_000_000));
    }

    public static Recognition read(String text) {
        return recogniser().of(text, UNTITLED);
    }

    public static Recognition read(byte[] docx) {
        try {
            return recogniser().of(PaperReader.read(docx), UNTITLED);
        } catch (RefusedPaperException refused) {
            throw new AssertionError(refused);
        }
    }

    /// Minutes in a city's layout, in Word.
    public static byte[] city() {
        return CityMinutes.docx();
    }

    /// A report as it is sent by telephone.
    public static String message() {
        try (InputStream in =
                Objects.requireNonNull(OldPapers.class.getResourceAsStream("laporan-giat.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
