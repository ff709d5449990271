package id.notulis.report.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// The properties of a document, which Word shows under *Info*.
final class CoreProperties {

    private CoreProperties() {}

    static byte[] of(Instant created) {
        String time = time(created);
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/"
                        + "2006/metadata/core-properties\""
                        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
        return xml.concat(time)
                .concat("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
                .concat(time)
                .concat("</dcterms:modified></cp:coreProperties>")
                .getBytes(US_ASCII);
    }

    /// `2025-06-04T09:30:00Z`, made without a formatter, whose classes one document need not load.
    private static String time(Instant instant) {
        LocalDateTime utc =
                LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        var time = new StringBuilder(20);
        pad(time, utc.getYear(), 4).append('-');
        pad(time, utc.getMonthValue(), 2).append('-');
        pad(time, utc.getDayOfMonth(), 2).append('T');
        pad(time, utc.getHour(), 2).append(':');
        pad(time, utc.getMinute(), 2).append(':');
        return pad(time, utc.getSecond(), 2).append('Z').toString();
    }

    private static StringBuilder pad(StringBuilder time, int value, int width) {
        String digits = Integer.toString(value);
        for (int i = digits.length(); i < width; i++) {
            time.append('0');
        }
        return time.append(digits);
    }
}
