package id.notulis.exchange.oldminutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The lines of the list of those present: organisations, and who came from them.
final class People {

    /// A line with somebody on it.
    ///
    /// @param text blank for the name of an organisation
    /// @param organisation what stood above; blank for those of none
    /// @param group which part of the list
    record Row(SourceLine line, String text, String organisation, Heading group) {

        /// Whether the line is the name of an organisation.
        boolean isOffice() {
            return text.isEmpty();
        }
    }

    private static final Pattern TOTAL =
            Pattern.compile("(?i)(?:jumlah|total)(?: peserta| yang)?(?: hadir)?\\s*:.*");
    private static final String NO_ORGANISATION = "Perorangan";
    private static final int LONGEST_NAME = 90;
    private static final int MOST_OFFICES = 40;

    private final List<Row> rows = new ArrayList<>();
    private Heading group = Heading.ATTENDEES;
    private String organisation = "";
    private List<String> columns = List.of();
    private int table;
    private boolean offices;
    private int officeDepth = -1;

    List<Row> rows() {
        return rows;
    }

    /// Begins a part of the list.
    void begin(Heading part) {
        group = part;
        organisation = part == Heading.ATTENDEES ? organisation : "";
    }

    /// Takes a line of the list.
    Role take(List<SourceLine> lines, int at) {
        SourceLine line = lines.get(at);
        if (line.isRow()) {
            return row(line);
        }
        String text = line.text();
        if (line.isLong()) {
            return Role.KEPT;
        }
        if (TOTAL.matcher(text).matches()) {
            return Role.TOTAL;
        }
        if (isOrganisation(lines, at)) {
            String name = text.replaceAll("^\\[|]$|\\s*:$", "").strip();
            organisation = name.equalsIgnoreCase(NO_ORGANISATION) ? "" : name;
            rows.add(new Row(line, "", organisation, group));
            return Role.ORGANISATION;
        }
        rows.add(new Row(line, text, organisation, group));
        return Role.PARTICIPANT;
    }

    private boolean isOrganisation(List<SourceLine> lines, int at) {
        SourceLine line = lines.get(at);
        String text = line.text();
        if (group != Heading.ATTENDEES || text.length() > LONGEST_NAME) {
            return false;
        }
        if (text.endsWith(":") || (text.startsWith("[") && text.endsWith("]"))) {
            return true;
        }
        int depth = line.isLabelled() ? line.depth() : -1;
        if (offices && officeDepth == depth) {
            return true;
        }
        boolean office = text.indexOf('(') < 0 && hasPeople(lines, at, depth);
        if (office) {
            offices = true;
            officeDepth = depth;
        }
        return office;
    }

    /// Whether numbered lines stand below a line, deeper than it, before the list ends.
    private static boolean hasPeople(List<SourceLine> lines, int at, int depth) {
        for (int next = at + 1; next < Math.min(lines.size(), at + MOST_OFFICES); next++) {
            SourceLine line = lines.get(next);
            if (line.isRow() || line.isLong()) {
                return false;
            }
            boolean headed =
                    Heading.at(line.text()).filter(it -> !it.heading().isGroup()).isPresent();
            if (headed || (line.isLabelled() && line.depth() < depth)) {
                return false;
            }
            if (line.isLabelled() && line.depth() > depth) {
                return true;
            }
        }
        return false;
    }

    /// A row of a signed list: the first names the columns.
    private Role row(SourceLine line) {
        List<String> cells = line.cells();
        if (line.table() != table) {
            table = line.table();
            columns = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
            if (column("nama") >= 0) {
                return Role.HEADING;
            }
        }
        int name = column("nama");
        if (name < 0 || name >= cells.size() || cells.get(name).isBlank()) {
            return Role.KEPT;
        }
        String rank = cell(cells, "pangkat");
        String post = cell(cells, "jabatan");
        String office = cell(cells, "instansi");
        if (office.isBlank()) {
            office = cell(cells, "unit kerja");
        }
        String written = (rank + ' ' + cells.get(name)).strip().replaceAll("\\s+", " ");
        String text = post.isBlank() ? written : written + " — " + post.replace('\n', ' ');
        rows.add(new Row(line, text, office.isBlank() ? organisation : office.strip(), group));
        return Role.PARTICIPANT;
    }

    private int column(String word) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).contains(word)) {
                return index;
            }
        }
        return -1;
    }

    private String cell(List<String> cells, String word) {
        int index = column(word);
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }
}
