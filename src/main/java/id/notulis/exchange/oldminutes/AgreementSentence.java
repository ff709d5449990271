package id.notulis.exchange.oldminutes;

import id.notulis.model.IdSource;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The agreements a paper tells of in the sentence the program's own documents have.
final class AgreementSentence {

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(.{1,60}?) Nomor (\\S+?)"
                            + "(?: antara (.+?))?(?: tentang (.+?))?"
                            + "(?:, ditandatangani (\\d.+?))?"
                            + "(?:, berlaku (.+?))?"
                            + "(?:, turunan dari (\\S+?))?"
                            + "(?:, yang memuat:|\\.?)");
    private static final Pattern PARTY = Pattern.compile("(.+?) \\(([^()]+)\\)");
    private static final Pattern POINT = Pattern.compile("\\(?(\\d{1,4})\\)");
    private static final int MOST = 10_000;

    private final IdSource ids;
    private final List<Agreement> all = new ArrayList<>();

    AgreementSentence(IdSource ids) {
        this.ids = ids;
    }

    List<Agreement> all() {
        return all;
    }

    /// Takes what stands under the heading.
    ///
    /// @return the items no agreement could be read from
    List<Item> take(List<Item> items) {
        List<Item> left = new ArrayList<>();
        for (Item item : items) {
            List<SourceLine> lines = new ArrayList<>(item.lines());
            item.answers().forEach(answer -> lines.addAll(answer.lines()));
            if (!point(lines)) {
                Matcher sentence = SENTENCE.matcher(lines.getFirst().text());
                boolean known =
                        lines.getFirst().isRow()
                                || !sentence.matches()
                                || all.stream()
                                        .anyMatch(it -> it.number().equals(sentence.group(2)));
                if (known) {
                    left.add(item);
                } else {
                    all.add(agreement(sentence));
                    point(lines.subList(1, lines.size()));
                }
            }
        }
        return left;
    }

    /// Adds points to the last agreement; only if every line is one.
    private boolean point(List<SourceLine> lines) {
        if (all.isEmpty() || lines.isEmpty()) {
            return false;
        }
        Agreement last = all.getLast();
        List<Point> points = new ArrayList<>(last.points());
        for (SourceLine line : lines) {
            Matcher label = POINT.matcher(line.label());
            int number = label.matches() ? Integer.parseInt(label.group(1)) : 0;
            int before = points.isEmpty() ? 0 : points.getLast().number();
            if (number <= before || number > MOST || line.text().isBlank()) {
                return false;
            }
            points.add(new Point(number, Wording.item(line.text())));
        }
        all.set(
                all.size() - 1,
                new Agreement(
                        last.id(),
                        last.number(),
                        last.kind(),
                        last.subject(),
                        last.parties(),
                        last.signed(),
                        last.validFrom(),
                        last.validUntil(),
                        last.parentNumber(),
                        points));
        return true;
    }

    private Agreement agreement(Matcher sentence) {
        String kind =
                switch (sentence.group(1)) {
                    case "Nota Kesepahaman" -> "MoU";
                    case "Perjanjian Kerja Sama" -> "PKS";
                    case "Kesepahaman" -> "";
                    default -> sentence.group(1).strip();
                };
        String valid = sentence.group(6) == null ? "" : sentence.group(6);
        String[] ends = valid.split(" s\\.d\\. | ?sampai dengan ", 2);
        return new Agreement(
                ids.next(),
                sentence.group(2),
                kind,
                sentence.group(4) == null ? "" : sentence.group(4),
                sentence.group(3) == null ? List.of() : parties(sentence.group(3)),
                day(sentence.group(5) == null ? "" : sentence.group(5)),
                day(ends[0].replace("sejak ", "")),
                day(ends.length > 1 ? ends[1] : ""),
                sentence.group(7) == null ? "" : sentence.group(7),
                List.of());
    }

    private static Optional<LocalDate> day(String text) {
        return text.isBlank() ? Optional.empty() : Moment.date(text).map(DateRange::first);
    }

    private static List<Signer> parties(String joined) {
        return Arrays.stream(joined.split(", dan | dan |, "))
                .filter(party -> !party.isBlank())
                .map(
                        party -> {
                            Matcher numbered = PARTY.matcher(party);
                            return numbered.matches()
                                    ? new Signer(numbered.group(1), numbered.group(2))
                                    : new Signer(party.strip(), "");
                        })
                .toList();
    }

    /// The points a remark in brackets names, `Kep-192/3, Kep-192/1`; nothing unless all are known.
    Optional<List<PointRef>> points(String inside) {
        List<PointRef> points = new ArrayList<>();
        for (String part : inside.split(",")) {
            String name = part.strip();
            int slash = name.lastIndexOf('/');
            if (slash < 1 || !name.substring(slash + 1).matches("\\d{1,4}")) {
                return Optional.empty();
            }
            int number = Integer.parseInt(name.substring(slash + 1));
            List<Agreement> named =
                    all.stream()
                            .filter(it -> it.shortName().equals(name.substring(0, slash)))
                            .filter(it -> it.point(number).isPresent())
                            .toList();
            if (named.size() != 1) {
                return Optional.empty();
            }
            points.add(new PointRef(named.getFirst().id(), number));
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(points);
    }
}
