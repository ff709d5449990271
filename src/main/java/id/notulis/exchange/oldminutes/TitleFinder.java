package id.notulis.exchange.oldminutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a paper calls itself, the office above that and the title below it.
final class TitleFinder {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?i)(?:draf(?:t)? )?(notulen|notula|risalah|laporan hasil|laporan)\\b\\s*(.*)");
    private static final Pattern PLAIN =
            Pattern.compile("(?i)(?:hasil )?(?:rapat|kegiatan|sidang/rapat|sidang|)\\s*:?");
    private static final Pattern ABOUT = Pattern.compile("(?i)tentang\\s*:?");
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?i).*melaporkan(?: tentang| hasil)*(?: giat| kegiatan)?\\s+(.+?)"
                            + "(?:\\s+(?:sbb|sebagai berikut))?\\s*[:.,]*");
    private static final int LAST_LETTERHEAD = 14;
    private static final int LONGEST = 300;

    private final List<SourceLine> lines;
    private final int name;
    private final int address;
    private final List<String> below = new ArrayList<>();
    private String labelled = "";
    private String told = "";
    private boolean open;

    TitleFinder(List<SourceLine> lines) {
        this.lines = lines;
        this.name = find(lines);
        this.address = name < 0 ? address(lines) : 0;
    }

    /// How many lines of a message stand above whom it is for; none unless all could be an office.
    private static int address(List<SourceLine> lines) {
        for (int at = 0; at < Math.min(lines.size(), LAST_LETTERHEAD); at++) {
            SourceLine line = lines.get(at);
            boolean addressed =
                    Heading.at(line.text())
                            .filter(it -> it.heading() == Heading.ADDRESS)
                            .isPresent();
            if (addressed) {
                return at;
            }
            boolean office = line.strong() || isCapital(line.text());
            if (!office || line.isRow() || line.isLabelled()) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapital(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static int find(List<SourceLine> lines) {
        for (int at = 0; at < Math.min(lines.size(), LAST_LETTERHEAD); at++) {
            SourceLine line = lines.get(at);
            boolean name =
                    !line.isRow() && !line.isLabelled() && NAME.matcher(line.text()).matches();
            if (name && line.text().length() <= LONGEST && line.text().indexOf(':') < 0) {
                return at;
            }
        }
        return -1;
    }

    /// What a line of the head is, if it belongs to the name of the paper.
    Optional<Role> take(int at) {
        SourceLine line = lines.get(at);
        if (name < 0) {
            return at < address ? Optional.of(Role.LETTERHEAD) : Optional.empty();
        }
        if (at < name) {
            return Heading.at(line.text()).isPresent()
                    ? Optional.empty()
                    : Optional.of(Role.LETTERHEAD);
        }
        if (at == name) {
            open = true;
            Matcher matcher = NAME.matcher(line.text());
            boolean titled = matcher.matches() && !PLAIN.matcher(matcher.group(2)).matches();
            if (titled) {
                below.add(matcher.group(2).strip());
            }
            return Optional.of(titled ? Role.TITLE : Role.HEADING);
        }
        if (!open || line.isRow()) {
            open = false;
            return Optional.empty();
        }
        if (ABOUT.matcher(line.text()).matches()) {
            return Optional.of(Role.HEADING);
        }
        if (line.isLabelled() || Heading.at(line.text()).isPresent()) {
            // a number may stand between a name and its title
            open = line.text().regionMatches(true, 0, "nomor", 0, 5);
            return Optional.empty();
        }
        boolean further = line.strong() || isCapital(line.text());
        if (line.text().length() > LONGEST || (!below.isEmpty() && !further)) {
            open = false;
            return Optional.empty();
        }
        below.add(line.text());
        return Optional.of(Role.TITLE);
    }

    /// Takes the title a label gives.
    void named(String value) {
        labelled = labelled.isEmpty() ? value : labelled;
    }

    /// Takes the title a message gives in its first sentence.
    void told(String sentence) {
        Matcher matcher = TOLD.matcher(sentence);
        if (told.isEmpty() && matcher.matches()) {
            told = matcher.group(1);
        }
    }

    /// The title; blank when the paper has none.
    String title() {
        if (!below.isEmpty()) {
            return String.join(" ", below);
        }
        return told.isEmpty() ? labelled : told;
    }
}
