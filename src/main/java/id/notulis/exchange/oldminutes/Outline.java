package id.notulis.exchange.oldminutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sorts the lines of a paper by the heading they stand under.
final class Outline {

    /// A label of the head with what stands behind it.
    record Value(SourceLine line, String text) {}

    private static final Pattern OPEN = Pattern.compile("[\\s.…·_\\-–]*");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?i)(?:mengetahui|menyetujui|notulis|yang melapor(?:kan)?|pimpinan rapat"
                            + "|pimpinan sidang/rapat|pembuat notulen|ketua rapat|hormat kami)\\s*,?");
    private static final Pattern COURTESY =
            Pattern.compile(
                    "(?i)(?:ass?alamu.?alaikum|wassalamu.?alaikum|selamat (?:pagi|siang|sore|malam)"
                            + "|demikian (?:untuk menjadi periksa|disampaikan|dilaporkan|yang dapat)"
                            + "|dum\\b|mohon (?:ijin|izin)|i[jz]in melaporkan|terima ?kasih).*");

    /// Place and day above signatures.
    private static final Pattern DATELINE =
            Pattern.compile(
                    "\\p{Lu}\\p{L}+(?: \\p{L}+)?,\\s+(?:\\d{1,2}\\s+)?\\p{Lu}\\p{L}{2,8} \\d{4}");

    private static final int MOST_SIGNED = 14;

    private final List<SourceLine> lines;
    private final Role[] roles;
    private final Topics topics = new Topics();
    private final People people = new People();
    private final Map<Heading, Value> head = new EnumMap<>(Heading.class);
    private final Map<Heading, Value> next = new EnumMap<>(Heading.class);
    private final Map<Heading, Items> parts = new EnumMap<>(Heading.class);
    private final List<SourceLine> agenda = new ArrayList<>();
    private final List<SourceLine> signature = new ArrayList<>();
    private final TitleFinder titles;
    private Heading section = Heading.TITLE;
    private int above = -1;
    private int aboveOrdinal;
    private int child;
    private boolean body;

    Outline(List<SourceLine> lines) {
        this.lines = List.copyOf(lines);
        this.roles = new Role[lines.size()];
        Arrays.fill(roles, Role.KEPT);
        this.titles = new TitleFinder(this.lines);
        for (int at = 0; at < this.lines.size(); at++) {
            take(at);
        }
    }

    List<SourceLine> lines() {
        return lines;
    }

    Role role(int at) {
        return roles[at];
    }

    void recognised(SourceLine line, Role role) {
        roles[line.number() - 1] = role;
    }

    String title() {
        return titles.title();
    }

    Optional<Value> head(Heading label) {
        return Optional.ofNullable(head.get(label));
    }

    Optional<Value> next(Heading label) {
        return Optional.ofNullable(next.get(label));
    }

    List<Item> under(Heading part) {
        Items items = parts.get(part);
        return items == null ? List.of() : items.all();
    }

    List<SourceLine> agenda() {
        return agenda;
    }

    List<People.Row> people() {
        return people.rows();
    }

    List<Topics.RawTopic> topics() {
        return topics.all();
    }

    /// The lines that are signed.
    List<SourceLine> signature() {
        return signature;
    }

    private void take(int at) {
        SourceLine line = lines.get(at);
        if (line.isLong()) {
            roles[at] = below(at);
            return;
        }
        Optional<Role> titled = body ? Optional.empty() : titles.take(at);
        if (titled.isPresent()) {
            roles[at] = titled.get();
        } else if (!line.isRow() && !line.text().isEmpty() && OPEN.matcher(line.text()).matches()) {
            roles[at] = Role.OPEN;
        } else if (isSigned(line)) {
            section = Heading.PHOTOS;
            signature.add(line);
            roles[at] = Role.SIGNATURE;
        } else if (!signature.isEmpty() && isBelowSignature(at)) {
            signature.add(line);
            roles[at] = Role.SIGNATURE;
        } else {
            roles[at] = sorted(at);
        }
    }

    private Role sorted(int at) {
        SourceLine line = lines.get(at);
        Optional<Heading.Found> found =
                line.isRow()
                        ? Optional.empty()
                        : Heading.at(line.text()).filter(it -> heads(at, it));
        if (found.isPresent()) {
            return heading(line, found.get());
        }
        if (!line.isRow() && COURTESY.matcher(line.text()).matches()) {
            titles.told(line.text());
            return Role.COURTESY;
        }
        if (line.isLabelled() && leaves(line)) {
            section = Heading.DISCUSSION;
            body = true;
            topics.begin(line);
            above = line.depth();
            aboveOrdinal = ListLabel.ordinal(line.label());
            child = 0;
            return Role.TOPIC;
        }
        return below(at);
    }

    /// Whether a line that has the name of a heading is one where it stands.
    private boolean heads(int at, Heading.Found found) {
        SourceLine line = lines.get(at);
        Heading heading = found.heading();
        if (section == Heading.NEXT && !line.isLabelled()) {
            return true;
        }
        if (heading.isGroup()) {
            return section == Heading.ATTENDEES || section.isGroup();
        }
        if (body && heading.isLabel() && !(found.value().isEmpty() && line.isLabelled())) {
            return false;
        }
        boolean deep = above >= 0 && line.isLabelled() && line.depth() > above + 1;
        return !deep && (found.value().isEmpty() || !body || !line.isLabelled());
    }

    private Role heading(SourceLine line, Heading.Found found) {
        Heading heading = found.heading();
        String value = OPEN.matcher(found.value()).matches() ? "" : found.value();
        boolean labelOfNext =
                section == Heading.NEXT
                        && (heading == Heading.DATE
                                || heading == Heading.TIME
                                || heading == Heading.PLACE
                                || heading == Heading.AGENDA);
        if (labelOfNext) {
            next.putIfAbsent(heading, new Value(line, value));
            return Role.NEXT;
        }
        if (line.isLabelled() || found.value().isEmpty()) {
            above = line.isLabelled() ? line.depth() : -1;
            aboveOrdinal = ListLabel.ordinal(line.label());
            child = 0;
        }
        return begin(line, heading, value);
    }

    private Role begin(SourceLine line, Heading heading, String value) {
        return switch (heading) {
            case DATE, TIME, PLACE, HOST, SECRETARY, NUMBER, CLASSIFICATION, TITLE, CHAIR -> {
                section =
                        heading == Heading.CHAIR && value.isEmpty() ? Heading.CHAIR : Heading.WHEN;
                if (heading == Heading.TITLE && !value.isEmpty()) {
                    titles.named(value);
                }
                if (!value.isEmpty() && head.putIfAbsent(heading, new Value(line, value)) != null) {
                    topics.add(line);
                    yield Role.KEPT;
                }
                yield value.isEmpty() ? Role.HEADING : role(heading);
            }
            case ADDRESS -> {
                section = Heading.ADDRESS;
                yield Role.COURTESY;
            }
            case ATTENDEES, GUESTS, REPRESENTED, ABSENT -> {
                section = heading;
                people.begin(heading);
                yield value.isEmpty()
                        ? Role.HEADING
                        : attendees(line.withText(ListLabel.bare(value)));
            }
            default -> {
                section = heading;
                body |= !heading.isLabel();
                yield value.isEmpty() ? Role.HEADING : inline(line.withText(ListLabel.bare(value)));
            }
        };
    }

    private Role attendees(SourceLine value) {
        return people.take(List.of(value), 0);
    }

    private Role inline(SourceLine value) {
        return switch (section) {
            case AGENDA -> {
                agenda(value);
                yield Role.AGENDA;
            }
            case DISCUSSION, PHOTOS -> {
                topics.add(value);
                yield Role.DISCUSSION;
            }
            default -> {
                part(section).add(value);
                yield role(section);
            }
        };
    }

    /// Whether a numbered line stands beside the heading above and not below it.
    private boolean leaves(SourceLine line) {
        if (above < 0 || line.depth() > above) {
            return false;
        }
        int ordinal = ListLabel.ordinal(line.label());
        if (line.depth() == above && (ordinal == 1 || (child > 0 && ordinal == child + 1))) {
            child = ordinal;
            return false;
        }
        return section != Heading.DISCUSSION
                && (line.depth() < above || ordinal == 0 || ordinal > aboveOrdinal);
    }

    private Role below(int at) {
        SourceLine line = lines.get(at);
        return switch (section) {
            case ATTENDEES, GUESTS, REPRESENTED, ABSENT -> {
                Role role = people.take(lines, at);
                if (role == Role.KEPT) {
                    topics.add(line);
                }
                yield role;
            }
            case AGENDA -> {
                if (line.isRow()) {
                    topics.add(line);
                    yield Role.TABLE;
                }
                agenda(line);
                yield Role.AGENDA;
            }
            case CHAIR -> {
                section = Heading.WHEN;
                head.putIfAbsent(Heading.CHAIR, new Value(line, line.text()));
                yield Role.CHAIR;
            }
            case DISCUSSION -> {
                int depth = child > 0 ? above - 1 : above;
                yield topics.take(lines, at, depth)
                        ? Role.TOPIC
                        : line.isRow() ? Role.TABLE : Role.DISCUSSION;
            }
            case ADDRESS -> address(line);
            case BASES,
                    OPENING,
                    CLOSING,
                    DIRECTIVES,
                    AGREED,
                    DECIDED,
                    CONCLUDED,
                    ACTIONS,
                    COPIES,
                    REFERENCES -> {
                part(section).add(line);
                yield line.isRow() && section != Heading.ACTIONS ? Role.TABLE : role(section);
            }
            default -> {
                topics.add(line);
                yield line.isRow() ? Role.TABLE : Role.KEPT;
            }
        };
    }

    /// Addresses are short; what is longer begins the message.
    private Role address(SourceLine line) {
        if (line.isLabelled() && !line.isRow()) {
            return Role.COURTESY;
        }
        section = Heading.WHEN;
        topics.add(line);
        return Role.KEPT;
    }

    private void agenda(SourceLine line) {
        agenda.add(line);
        topics.expect(line.text());
    }

    private Items part(Heading heading) {
        return parts.computeIfAbsent(
                heading,
                part ->
                        new Items(
                                part != Heading.OPENING
                                        && part != Heading.CLOSING
                                        && part != Heading.COPIES
                                        && part != Heading.BASES));
    }

    private static Role role(Heading heading) {
        return switch (heading) {
            case DATE -> Role.DATE;
            case TIME -> Role.TIME;
            case PLACE -> Role.PLACE;
            case HOST -> Role.HOST;
            case CHAIR -> Role.CHAIR;
            case SECRETARY -> Role.SECRETARY;
            case NUMBER -> Role.NUMBER;
            case CLASSIFICATION -> Role.CLASSIFICATION;
            case TITLE -> Role.TITLE;
            case AGENDA -> Role.AGENDA;
            case BASES -> Role.BASIS;
            case OPENING -> Role.OPENING;
            case DIRECTIVES -> Role.DIRECTIVE;
            case REFERENCES -> Role.AGREEMENT;
            case AGREED, DECIDED, CONCLUDED -> Role.RESULT;
            case ACTIONS -> Role.ACTION;
            case NEXT -> Role.NEXT;
            case CLOSING -> Role.CLOSING;
            case COPIES -> Role.COPY;
            case ADDRESS -> Role.COURTESY;
            case WHEN, ATTENDEES, GUESTS, REPRESENTED, ABSENT, DISCUSSION, PHOTOS -> Role.HEADING;
        };
    }

    private boolean isSigned(SourceLine line) {
        if (!body) {
            return false;
        }
        if (!line.isRow()) {
            return !line.isLabelled()
                    && (DATELINE.matcher(line.text()).matches()
                            || (line.text().endsWith(",")
                                    && Arrays.stream(line.text().split("\\s{3,}"))
                                            .allMatch(it -> SIGNED.matcher(it).matches())));
        }
        return line.cells().size() <= 3
                && line.cells().stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .map(SIGNED::matcher)
                        .anyMatch(Matcher::matches);
    }

    /// Names and posts below a signature are short and few, and end where copies begin.
    private boolean isBelowSignature(int at) {
        SourceLine line = lines.get(at);
        return section == Heading.PHOTOS
                && signature.size() < MOST_SIGNED
                && !line.isLabelled()
                && (line.isRow() || line.text().length() <= 60)
                && Heading.at(line.text()).isEmpty();
    }
}
