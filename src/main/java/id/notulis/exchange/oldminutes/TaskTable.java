package id.notulis.exchange.oldminutes;

import id.notulis.model.IdSource;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Party;
import id.notulis.model.people.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the table of what follows, or the lines of one: what, who, until when, how far.
final class TaskTable {

    private static final Pattern BRACKETS = Pattern.compile("(.*\\S) \\(([^()]+)\\)\\s*[.;]?");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?i)(pic|penanggung ?jawab|pj|oleh|batas waktu|batas|tenggat|target|status)"
                            + "\\s*:\\s*(.+)");
    private static final Pattern LATEST =
            Pattern.compile("(?i).*\\bpaling lambat (?:tanggal )?(.+?)[.;]?");

    private final Cast cast;
    private final AgreementSentence agreements;
    private final IdSource ids;

    TaskTable(Cast cast, AgreementSentence agreements, IdSource ids) {
        this.cast = cast;
        this.agreements = agreements;
        this.ids = ids;
    }

    /// Which column holds what; -1 for what no column holds.
    record Columns(List<String> names, int what, int who, int until, int state) {

        /// The columns a row names, if it is the heading of such a table.
        static Optional<Columns> of(List<String> cells) {
            List<String> names =
                    cells.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList();
            int who = first(names, "penanggung", "pic", "pelaksana", "pj");
            int until = first(names, "batas", "tenggat", "target", "waktu");
            int what =
                    first(
                            names,
                            "tindak lanjut",
                            "rencana aksi",
                            "rencana tindak",
                            "rencana",
                            "uraian",
                            "kegiatan",
                            "tugas",
                            "rekomendasi");
            boolean table = what >= 0 && (who >= 0 || until >= 0);
            return table
                    ? Optional.of(new Columns(names, what, who, until, first(names, "status")))
                    : Optional.empty();
        }

        private static int first(List<String> names, String... words) {
            for (String word : words) {
                for (int index = 0; index < names.size(); index++) {
                    if (names.get(index).toLowerCase(Locale.ROOT).contains(word)) {
                        return index;
                    }
                }
            }
            return -1;
        }
    }

    /// A row as an action; what no field takes stays with it as text.
    Optional<Task> of(List<String> cells, Columns columns) {
        Draft draft = new Draft();
        cell(cells, columns.what()).lines().map(String::strip).forEach(draft::paragraph);
        cell(cells, columns.who()).lines().map(String::strip).forEach(draft::owner);
        draft.until(cell(cells, columns.until()).strip());
        draft.state(cell(cells, columns.state()).strip());
        for (int index = 0; index < cells.size(); index++) {
            boolean read =
                    index == columns.what()
                            || index == columns.who()
                            || index == columns.until()
                            || index == columns.state();
            String text = cells.get(index).replaceAll("\\s+", " ").strip();
            boolean number = index == 0 && text.matches("\\(?\\d*[.)]?");
            if (!read && !number && !text.isEmpty()) {
                String name = index < columns.names().size() ? columns.names().get(index) : "";
                draft.paragraph(name.isEmpty() ? text : name + ": " + text);
            }
        }
        return draft.task();
    }

    /// An item of a list as an action.
    Optional<Task> of(Item item) {
        Draft draft = new Draft();
        List<String> paragraphs = new ArrayList<>(item.paragraphs());
        item.answers().forEach(answer -> paragraphs.addAll(answer.paragraphs()));
        for (String paragraph : paragraphs) {
            if (SourceLine.isLong(paragraph)) {
                draft.paragraph(paragraph);
                continue;
            }
            Matcher matcher = BRACKETS.matcher(paragraph);
            if (matcher.matches() && draft.labelled(matcher.group(2))) {
                draft.paragraph(matcher.group(1));
            } else if (!draft.labelled(paragraph)) {
                draft.paragraph(paragraph);
            }
        }
        return draft.task();
    }

    private static String cell(List<String> cells, int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /// An action as far as it was read.
    private final class Draft {

        private final List<String> paragraphs = new ArrayList<>();
        private final List<Party> owners = new ArrayList<>();
        private List<PointRef> points = List.of();
        private Priority priority = Priority.NORMAL;
        private Optional<LocalDate> due = Optional.empty();
        private Status status = Status.OPEN;
        private Optional<LocalDate> done = Optional.empty();

        void paragraph(String text) {
            if (SourceLine.isLong(text)) {
                paragraphs.add(text);
                return;
            }
            Matcher matcher = BRACKETS.matcher(text);
            if (matcher.matches() && noted(matcher.group(2))) {
                paragraphs.add(matcher.group(1));
            } else if (!text.isBlank()) {
                paragraphs.add(text);
            }
            Matcher latest = LATEST.matcher(text);
            if (due.isEmpty() && latest.matches()) {
                due = Moment.date(latest.group(1)).map(DateRange::last);
            }
        }

        /// Whether what stands in brackets is nothing but points of agreements and a priority.
        private boolean noted(String inside) {
            Priority urgent = priority;
            List<PointRef> belongs = points;
            for (String part : inside.split(";")) {
                String note = part.strip();
                Optional<List<PointRef>> found = agreements.points(note);
                if (note.equals("prioritas tinggi")) {
                    urgent = Priority.HIGH;
                } else if (note.equals("prioritas rendah")) {
                    urgent = Priority.LOW;
                } else if (found.isPresent()) {
                    belongs = found.get();
                } else {
                    return false;
                }
            }
            priority = urgent;
            points = belongs;
            return true;
        }

        /// Whether a text is nothing but labels with their values, parted by semicolons.
        boolean labelled(String text) {
            List<Matcher> parts =
                    Arrays.stream(text.split(";"))
                            .map(String::strip)
                            .map(LABELLED::matcher)
                            .toList();
            if (parts.isEmpty() || !parts.stream().allMatch(Matcher::matches)) {
                return false;
            }
            for (Matcher part : parts) {
                String label = part.group(1).toLowerCase(Locale.ROOT);
                String value = part.group(2).strip();
                switch (label) {
                    case "batas waktu", "batas", "tenggat", "target" -> until(value);
                    case "status" -> state(value);
                    default -> Arrays.stream(value.split(", | dan ")).forEach(this::owner);
                }
            }
            return true;
        }

        void owner(String name) {
            if (SourceLine.isLong(name)) {
                paragraphs.add(name);
                return;
            }
            String bare = name.replaceFirst("^(?:\\d{1,2}[.)]|[-•])\\s*", "").strip();
            if (bare.isEmpty() || bare.matches("[-–—.…]+")) {
                return;
            }
            Party party =
                    cast.speaker(bare).map(Party.class::cast).orElseGet(() -> new Words(bare));
            if (!owners.contains(party)) {
                owners.add(party);
            }
        }

        void until(String text) {
            if (SourceLine.isLong(text)) {
                paragraphs.add(text.replace('\n', ' '));
                return;
            }
            if (text.isEmpty() || text.matches("[-–—.…]+")) {
                return;
            }
            due = Moment.date(text).map(DateRange::last);
            if (due.isEmpty()) {
                paragraphs.add("Batas waktu: " + text.replaceAll("\\s+", " "));
            }
        }

        void state(String text) {
            if (SourceLine.isLong(text)) {
                paragraphs.add(text.replace('\n', ' '));
                return;
            }
            String word = text.replaceAll("\\s+", " ").strip();
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.startsWith("selesai") || lower.equals("tuntas")) {
                status = Status.DONE;
                done = Moment.date(word.replaceFirst("(?i)^selesai\\s*", "")).map(DateRange::first);
            } else if (lower.equals("proses") || lower.equals("dalam proses")) {
                status = Status.IN_PROGRESS;
            } else if (lower.equals("dibatalkan") || lower.equals("batal")) {
                status = Status.CANCELLED;
            } else if (!lower.isEmpty()
                    && !lower.startsWith("belum")
                    && !lower.matches("[-–—.…]+")) {
                paragraphs.add("Status: " + word);
            }
        }

        Optional<Task> task() {
            if (paragraphs.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Task(
                            ids.next(),
                            Optional.empty(),
                            paragraphs,
                            new Action(owners, due, priority, status, done),
                            Optional.empty(),
                            points,
                            List.of()));
        }
    }
}
