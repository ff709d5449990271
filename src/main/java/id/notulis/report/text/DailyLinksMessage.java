package id.notulis.report.text;

import id.notulis.report.template.Data;

/// The report of all that was published on one day (laporan pemberitaan harian), numbered
/// throughout under the meetings it tells of.
public final class DailyLinksMessage {

    private DailyLinksMessage() {}

    /// The whole message.
    ///
    /// @param data what it says; a list or field that is not given is left out
    public static String of(Data data) {
        MessageText message = new MessageText();
        ReportFrame.begin(
                data, message, "pemberitaan pada " + Words.bold(Given.text(data, "tanggal")));
        message.label("Jumlah tautan", Given.text(data, "jumlah_tautan")).end();
        int number = 0;
        for (Data meeting : Given.rows(data, "kegiatan")) {
            message.line(Words.bold(Given.text(meeting, "judul")));
            for (Data link : Given.rows(meeting, "tautan")) {
                number++;
                message.numbered(number, Given.text(link, "media"));
                message.below(Given.text(link, "alamat"));
            }
            message.end();
        }
        ReportFrame.end(data, message);
        return message.toString();
    }
}
