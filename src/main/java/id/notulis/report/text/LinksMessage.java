package id.notulis.report.text;

import id.notulis.report.template.Data;

/// The report of where a meeting was published (laporan pemberitaan): how many links there are,
/// then each medium with the address of its page.
public final class LinksMessage {

    private LinksMessage() {}

    /// The whole message.
    ///
    /// @param data what it says; a list or field that is not given is left out
    public static String of(Data data) {
        MessageText message = new MessageText();
        ReportFrame.begin(
                data, message, "pemberitaan kegiatan " + Words.bold(Given.text(data, "judul")));
        message.label("Hari/tanggal kegiatan", Given.text(data, "tanggal"));
        message.label("Tempat", Given.text(data, "tempat"));
        message.label("Jumlah tautan", Given.text(data, "jumlah_tautan")).end();
        int number = 0;
        for (Data link : Given.rows(data, "tautan")) {
            number++;
            message.numbered(
                    number, Given.text(link, "media") + " (" + Given.text(link, "tanggal") + ')');
            message.below(Given.text(link, "alamat"));
        }
        message.end();
        ReportFrame.end(data, message);
        return message.toString();
    }
}
