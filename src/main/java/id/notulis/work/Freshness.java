package id.notulis.work;

import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.report.Form;
import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import id.notulis.report.template.Value;
import java.util.List;

/// Sums up everything that goes into a document, so that the same sum means the same document: what
/// the template is filled with, which holds all that record, profile and lists say in it, and the
/// template itself.
final class Freshness {

    /// Stands for any template of the user's: the log does not know where it lies.
    static final String OWN_TEMPLATE = "own";

    private final Sha256 sum = new Sha256();

    private Freshness() {}

    /// @param data what the template is filled with
    /// @param meeting where its photos come from
    /// @param template hash of the template, or [#OWN_TEMPLATE]
    /// @param version version of the program, which may fill the same template differently
    static String of(Data data, Meeting meeting, Form form, String template, String version) {
        Freshness freshness = new Freshness();
        freshness.sum.add(version).add(form.name()).add(template);
        for (Photo photo : meeting.photos()) {
            freshness.sum.add(photo.sha256().orElse(""));
        }
        freshness.add(data);
        return freshness.sum.sum();
    }

    /// Numbers go before what they count, so that no two values run into each other.
    private void add(Data data) {
        sum.add(Integer.toString(data.names().size()));
        for (String name : data.names()) {
            sum.add(name);
            Value value = data.get(name);
            if (value instanceof Text text) {
                sum.add("t").add(text.text());
            } else if (value instanceof Picture picture) {
                sum.add("p").add(picture.toString()).add(picture.alt());
            } else if (value instanceof Rows rows) {
                sum.add("r").add(Boolean.toString(rows.keepTable()));
                sum.add(Integer.toString(rows.rows().size()));
                rows.rows().forEach(this::add);
            } else if (value instanceof Grid grid) {
                sum.add("g").add(Integer.toString(grid.rows().size()));
                for (List<String> row : grid.rows()) {
                    sum.add(Integer.toString(row.size()));
                    row.forEach(sum::add);
                }
            }
        }
    }
}
