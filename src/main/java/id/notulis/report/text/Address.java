package id.notulis.report.text;

import id.notulis.report.template.Data;
import java.util.List;
import java.util.Locale;

/// What a report to a superior begins with, from the letterhead to the greeting.
final class Address {

    private Address() {}

    static void put(Data data, MessageText message) {
        message.line(Words.bold(Given.text(data, "klasifikasi").toUpperCase(Locale.ROOT))).end();
        for (Data line : Given.rows(data, "kop")) {
            message.line(Words.bold(Given.text(line, "baris").toUpperCase(Locale.ROOT)));
        }
        message.end();
        message.label("Kepada Yth.", Given.text(data, "kepada"));
        message.label("Dari", Given.text(data, "dari"));
        copies(Given.texts(data, "tembusan"), message);
        message.label("Perihal", Given.text(data, "perihal")).end();
        message.line("Assalamualaikum Wr. Wb.").line(Given.text(data, "salam") + ',').end();
    }

    /// One behind its label, several numbered below it.
    private static void copies(List<String> copies, MessageText message) {
        if (copies.size() == 1) {
            message.label("Tembusan", copies.getFirst());
        } else if (!copies.isEmpty()) {
            message.line("Tembusan :");
            for (int index = 0; index < copies.size(); index++) {
                message.numbered(index + 1, copies.get(index));
            }
        }
    }
}
