package id.notulis.work;

import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import java.util.List;

/// The list of what is handed over, for whoever opens it.
final class HandOverContents {

    private HandOverContents() {}

    /// @param partner whether it is for somebody outside the office
    /// @param files what is handed over, the list itself first
    static String of(Meeting meeting, boolean partner, List<String> files) {
        StringBuilder text = new StringBuilder("BERKAS RAPAT\n\n");
        text.append("Rapat       : ").append(meeting.title()).append('\n');
        meeting.date()
                .ifPresent(
                        it ->
                                text.append("Tanggal     : ")
                                        .append(DateText.range(it))
                                        .append('\n'));
        if (!meeting.place().isBlank()) {
            text.append("Tempat      : ").append(meeting.place()).append('\n');
        }
        if (meeting.classification() != Classification.BIASA) {
            text.append("Klasifikasi : ").append(meeting.classification().word()).append('\n');
        }
        text.append(partner ? "Untuk       : mitra\n" : "").append("\nIsi:\n");
        int number = 1;
        for (String file : files.subList(1, files.size())) {
            text.append(number++).append(". ").append(file).append('\n');
        }
        return text.toString();
    }
}
