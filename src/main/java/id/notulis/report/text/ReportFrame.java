package id.notulis.report.text;

import id.notulis.report.template.Data;
import java.util.List;

/// What every report to a superior begins and ends with.
final class ReportFrame {

    private ReportFrame() {}

    /// From the letterhead to the greeting, and what is reported.
    ///
    /// @param subject of our own words and of those [Words] has made safe
    static void begin(Data data, MessageText message, String subject) {
        message.line(Given.heading(data, "klasifikasi")).end();
        for (Data line : Given.rows(data, "kop")) {
            message.line(Given.heading(line, "baris"));
        }
        message.end();
        message.label("Kepada Yth.", Given.text(data, "kepada"));
        message.label("Dari", Given.text(data, "dari"));
        copies(Given.texts(data, "tembusan"), message);
        message.label("Perihal", Given.text(data, "perihal")).end();
        message.line("Assalamualaikum Wr. Wb.").line(Given.text(data, "salam") + ',').end();
        message.line("Mohon izin melaporkan " + subject + " sebagai berikut:").end();
    }

    /// The formula a report closes with, and who sends it.
    static void end(Data data, MessageText message) {
        message.line("Demikian untuk menjadi periksa.").end();
        message.line(Words.bold(Given.text(data, "dari"))).end();
    }

    /// One behind its label, several numbered below it.
    private static void copies(List<String> copies, MessageText message) {
        if (copies.size() == 1) {
            message.label("Tembusan", copies.getFirst());
        } else if (!copies.isEmpty()) {
            message.line("Tembusan :").numbered(copies);
        }
    }
}
