package id.notulis.exchange.oldminutes;

import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.PersonName;
import id.notulis.util.Fold;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a line about somebody apart: `H. Mohamad Rema Arif, S.E., Ketua (ketua delegasi)`, `Ketua:
/// Tarmidi`, `Kapolres Madiun Kota AKBP Wiwin Junianto, S.I.K.`
final class PersonLine {

    private static final Pattern NOTES = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)\\s*[.;]?");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:\\p{L}{1,5}\\.\\s?){1,5}\\p{L}{0,4}\\.?|\\p{Lu}{2,5}|[A-Z]\\.?[A-Z][a-z]?\\.?[A-Z]*");
    private static final Pattern DASH = Pattern.compile("\\s+[—–|-]\\s+");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}[.:]\\d{2})(?:\\s+\\p{Lu}{3,4})?");

    /// Nobody is named in more, and every word of it is looked at several times.
    private static final int LONGEST = 400;

    private final NameReader names;
    private final Set<String> postWords = new HashSet<>();
    private final Set<String> backTitles = new HashSet<>();

    /// What a line says of somebody.
    ///
    /// @param post as written, with a second role; may be blank
    /// @param presence whether the person came
    /// @param represents the name of whom the person stood in for; may be blank
    record Read(
            PersonName name,
            String post,
            Presence presence,
            boolean head,
            boolean secretary,
            String represents) {}

    /// @param posts of the book
    /// @param backTitles titles behind names in every spelling
    PersonLine(NameReader names, List<String> posts, List<String> backTitles) {
        this.names = names;
        posts.forEach(post -> postWords.add(firstWord(post)));
        postWords.addAll(
                List.of(
                        "ketua",
                        "wakil",
                        "sekretaris",
                        "bendahara",
                        "anggota",
                        "kepala",
                        "staf",
                        "plt",
                        "plh",
                        "ps",
                        "camat",
                        "lurah",
                        "kades",
                        "wali",
                        "walikota",
                        "bupati",
                        "direktur",
                        "kadis",
                        "danramil",
                        "dandim",
                        "kanit",
                        "kaur",
                        "kasubbag",
                        "kasubsi",
                        "kasi",
                        "kabid",
                        "kabag",
                        "bhabinkamtibmas",
                        "babinsa",
                        "perwakilan",
                        "notulis",
                        "moderator",
                        "dansat",
                        "kalapas"));
        backTitles.forEach(title -> this.backTitles.add(bare(title)));
    }

    NameReader names() {
        return names;
    }

    /// Whether a text begins as a post does.
    boolean beginsWithPost(String text) {
        return postWords.contains(firstWord(text));
    }

    /// Takes a line apart; empty when nobody is named in it.
    Optional<Read> read(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return Optional.empty();
        }
        String text = Wording.item(line.strip());
        text = text.isBlank() ? line.strip() : keepTitle(line.strip(), text);
        Notes notes = new Notes();
        Matcher matcher = NOTES.matcher(text);
        String told = "";
        if (matcher.matches()) {
            boolean known = notes.take(matcher.group(2));
            text = matcher.group(1);
            told = known ? "" : matcher.group(2).strip();
        }
        Parts parts = parts(text);
        String post = parts.post();
        if (!told.isEmpty()) {
            post = post.isBlank() ? told : post + " (" + told + ')';
        }
        if (parts.name().isBlank() || parts.name().length() > 200) {
            return Optional.empty();
        }
        return Optional.of(
                new Read(
                        names.read(parts.name()),
                        post,
                        notes.presence(),
                        notes.head,
                        notes.secretary,
                        notes.represents));
    }

    /// A full stop may belong to a title.
    private static String keepTitle(String whole, String cut) {
        return whole.endsWith(".") && whole.length() == cut.length() + 1 ? whole : cut;
    }

    private record Parts(String name, String post) {}

    private Parts parts(String text) {
        Matcher dash = DASH.matcher(text);
        if (dash.find()) {
            return ordered(text.substring(0, dash.start()), text.substring(dash.end()));
        }
        int colon = text.indexOf(": ");
        if (colon > 0 && beginsWithPost(text)) {
            return new Parts(text.substring(colon + 2).strip(), text.substring(0, colon).strip());
        }
        Optional<Parts> before = postBeforeRank(text);
        return before.orElseGet(() -> byCommas(text));
    }

    private Parts ordered(String first, String second) {
        boolean swapped = beginsWithPost(first) && !beginsWithPost(second);
        return swapped
                ? new Parts(second.strip(), first.strip())
                : new Parts(first.strip(), second.strip());
    }

    /// `Kapolres Madiun Kota AKBP Wiwin Junianto`: the name begins with a rank or title.
    private Optional<Parts> postBeforeRank(String text) {
        if (!beginsWithPost(text)) {
            return Optional.empty();
        }
        int comma = text.indexOf(',');
        int end = comma < 0 ? text.length() : comma;
        for (int at = text.indexOf(' '); at > 0 && at < end; at = text.indexOf(' ', at + 1)) {
            PersonName name = names.read(text.substring(at + 1));
            if (name.rank().isPresent() || !name.frontTitles().isEmpty()) {
                return Optional.of(
                        new Parts(text.substring(at + 1).strip(), text.substring(0, at).strip()));
            }
        }
        if (comma > 0 && !isTitle(text.substring(comma + 1).split(",", 2)[0])) {
            return Optional.of(
                    new Parts(text.substring(comma + 1).strip(), text.substring(0, comma).strip()));
        }
        return Optional.empty();
    }

    /// Titles follow the name, the post follows them.
    private Parts byCommas(String text) {
        List<String> segments = new ArrayList<>(Arrays.asList(text.split(",")));
        StringBuilder name = new StringBuilder(segments.removeFirst());
        while (!segments.isEmpty() && isTitle(segments.getFirst())) {
            name.append(',').append(segments.removeFirst());
        }
        return new Parts(name.toString().strip(), String.join(",", segments).strip());
    }

    private boolean isTitle(String segment) {
        String text = segment.strip();
        return backTitles.contains(bare(text))
                || (text.length() <= 16 && TITLE.matcher(text).matches());
    }

    private static String bare(String title) {
        return title.replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String text) {
        List<String> words = Fold.words(text);
        return words.isEmpty() ? "" : words.getFirst();
    }

    /// What stands in brackets behind somebody.
    private static final class Notes {

        private boolean head;
        private boolean secretary;
        private String represents = "";
        private Optional<LocalTime> arrived = Optional.empty();
        private Optional<LocalTime> left = Optional.empty();
        private boolean guest;
        private Optional<Presence> absence = Optional.empty();

        /// Whether every part of it was understood; else nothing of it counts.
        boolean take(String inside) {
            Notes tried = new Notes();
            for (String part : inside.split(";")) {
                if (!tried.note(part.strip())) {
                    return false;
                }
            }
            head = tried.head;
            secretary = tried.secretary;
            represents = tried.represents;
            arrived = tried.arrived;
            left = tried.left;
            guest = tried.guest;
            absence = tried.absence;
            return true;
        }

        private boolean note(String note) {
            String lower = note.toLowerCase(Locale.ROOT);
            if (lower.equals("ketua delegasi")) {
                head = true;
            } else if (lower.equals("notulis")) {
                secretary = true;
            } else if (lower.startsWith("mewakili ")) {
                represents = note.substring("mewakili ".length()).strip();
            } else if (lower.matches("(?:terlambat, )?(?:hadir|datang)(?: pukul)? .*\\d.*")) {
                arrived = clock(lower);
                return arrived.isPresent();
            } else if (lower.matches("(?:meninggalkan rapat|pulang)(?: pukul)? .*\\d.*")) {
                left = clock(lower);
                return left.isPresent();
            } else if (lower.equals("undangan")) {
                guest = true;
            } else {
                absence = absent(note, lower);
                return absence.isPresent();
            }
            return true;
        }

        private static Optional<Presence> absent(String note, String lower) {
            if (lower.startsWith("diwakili")) {
                return Optional.of(new Presence.Represented());
            }
            if (lower.equals("tanpa keterangan")) {
                return Optional.of(new Presence.Absent());
            }
            int colon = note.indexOf(':');
            String word = colon < 0 ? lower : lower.substring(0, colon).strip();
            String reason = colon < 0 ? "" : note.substring(colon + 1).strip();
            return switch (word) {
                case "izin", "ijin" ->
                        Optional.of(new Presence.Excused(Presence.Excuse.LEAVE, reason));
                case "sakit" -> Optional.of(new Presence.Excused(Presence.Excuse.SICK, reason));
                case "dinas", "dinas luar" ->
                        Optional.of(new Presence.Excused(Presence.Excuse.DUTY, reason));
                default -> Optional.empty();
            };
        }

        private static Optional<LocalTime> clock(String text) {
            Matcher matcher = CLOCK.matcher(text.toUpperCase(Locale.ROOT));
            return matcher.find()
                            && TimeText.readTime(matcher.group(1))
                                    instanceof Reading.Understood<LocalTime>(LocalTime time)
                    ? Optional.of(time)
                    : Optional.empty();
        }

        Presence presence() {
            return absence.orElseGet(() -> new Presence.Present(arrived, left, guest));
        }
    }
}
