package id.notulis.work;

import id.notulis.model.document.Ingredients;
import id.notulis.model.document.OpenNumber;
import id.notulis.model.document.Part;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Meeting;
import id.notulis.report.FieldParts;
import id.notulis.report.template.Chart;
import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import id.notulis.report.template.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sums up everything that goes into a document, so that the same sums mean the same document: what
/// the template prints of the data, which hold all that record, profile and lists say in it, and
/// the template itself.
final class Freshness {

    /// Stands for any template of the user's: the log does not know where it lies.
    static final String OWN_TEMPLATE = "own";

    /// Enough digits to tell two states of one part of one document apart.
    private static final int DIGITS = 16;

    /// Stands where a document is text and has no template.
    static final String NO_TEMPLATE = "";

    private final UsedFields used;
    private final Map<Part, Sha256> sums = new EnumMap<>(Part.class);

    private Freshness(UsedFields used) {
        this.used = used;
    }

    /// @param data what the template is filled with
    /// @param meeting where its photos come from; the data may be without the pictures themselves,
    ///   which their hashes stand for
    /// @param used the fields of the template
    /// @param template hash of the template, [#OWN_TEMPLATE] or [#NO_TEMPLATE]
    /// @param version version of the program, which may fill the same template differently
    static Ingredients of(
            Data data, Meeting meeting, UsedFields used, String template, String version) {
        Freshness freshness = new Freshness(used);
        freshness.sum(Part.PROGRAM).add(version);
        freshness.sum(Part.TEMPLATE).add(template);
        for (String name : data.names()) {
            freshness.add(freshness.sum(FieldParts.of(name)), "", name, data.get(name));
        }
        if (freshness.shows(data, "foto") || freshness.shows(data, "rilis_foto")) {
            Sha256 photos = freshness.sum(Part.PHOTOS);
            meeting.photos().forEach(photo -> photo.sha256().ifPresent(photos::add));
        }
        return freshness.ingredients();
    }

    /// The sum of all that goes into a document that is of no meeting.
    ///
    /// @param data what its template is filled with
    /// @param template hash of the template, or [#NO_TEMPLATE]
    /// @param version version of the program
    static String sum(Data data, String template, String version) {
        Freshness freshness = new Freshness(UsedFields.ALL);
        freshness.sum(Part.PROGRAM).add(version);
        freshness.sum(Part.TEMPLATE).add(template);
        Sha256 whole = freshness.sum(Part.OTHER);
        for (String name : data.names()) {
            freshness.add(whole, "", name, data.get(name));
        }
        return freshness.ingredients().sha256();
    }

    /// What of a document is no longer as it was written. Nothing has changed when only a number
    /// that was left open has been given since: it was filled in by hand on the paper.
    ///
    /// @param now what would go into it today
    /// @param number the number it would bear today
    static Set<Part> changed(WrittenDocument document, Ingredients now, String number) {
        Set<Part> changed = document.ingredients().differing(now);
        if (OpenNumber.filledIn(document.number(), number)) {
            changed.remove(Part.NUMBER);
        }
        return changed;
    }

    private boolean shows(Data data, String photos) {
        return data.get(photos) != null && used.has(photos + ".gambar");
    }

    private Ingredients ingredients() {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        Sha256 whole = new Sha256();
        sums.forEach(
                (part, sum) -> {
                    String digits = sum.sum();
                    whole.add(part.name()).add(digits);
                    parts.put(part, digits.substring(0, DIGITS));
                });
        return new Ingredients(whole.sum(), parts);
    }

    private Sha256 sum(Part part) {
        return sums.computeIfAbsent(part, _ -> new Sha256());
    }

    /// Numbers go before what they count, so that no two values run into each other.
    private void add(Sha256 sum, String list, String name, @Nullable Value value) {
        String path = list + name;
        if (value == null || !used.has(path)) {
            return;
        }
        sum.add(path);
        if (value instanceof Text text) {
            sum.add("t").add(text.text());
        } else if (value instanceof Picture picture) {
            sum.add("p").add(picture.toString()).add(picture.alt());
            sum.add(Long.toString(picture.crc()));
        } else if (value instanceof Rows rows) {
            sum.add("r").add(Boolean.toString(rows.keepTable()));
            sum.add(Integer.toString(rows.rows().size()));
            rows.rows().forEach(member -> addMember(sum, path + '.', member));
        } else if (value instanceof Chart chart) {
            sum.add("c").add(chart.toString());
        } else if (value instanceof Grid grid) {
            sum.add("g").add(Integer.toString(grid.rows().size()));
            for (List<String> row : grid.rows()) {
                sum.add(Integer.toString(row.size()));
                row.forEach(sum::add);
            }
        }
    }

    private void addMember(Sha256 sum, String list, Data member) {
        sum.add("m");
        for (String name : member.names()) {
            add(sum, list, name, member.get(name));
        }
    }
}
