package id.notulis.notula;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The agreements one meeting refers to, in order, and what a `^` in it points to.
final class Agreements {

    /// More are not told apart in a message anyway.
    private static final int ENOUGH = 12;

    private final Memory memory;
    private final Findings findings;
    private final List<Agreement> declared;
    private final List<Agreement> all;
    private final NavigableMap<String, Agreement> referred = new TreeMap<>();

    /// @param declared those of the header, which `^2` and `^1.2` count
    Agreements(Memory memory, Findings findings, List<Agreement> declared) {
        this.memory = memory;
        this.findings = findings;
        this.declared = List.copyOf(declared);
        this.all = new ArrayList<>(declared);
        declared.forEach(each -> referred.put(Fold.of(each.number()), each));
    }

    /// Those of the header, then those of the book that only a line points to.
    List<Agreement> all() {
        return List.copyOf(all);
    }

    /// The point a mark means; otherwise the mark is found fault with.
    Optional<PointRef> point(int line, Mark mark) {
        return switch (mark) {
            case Mark.OfOnly(int point) -> ofOnly(line, point);
            case Mark.OfPlace(int place, int point) -> {
                if (place < 1 || place > declared.size()) {
                    findings.error(line, "notula.point.place", place, declared.size());
                    yield Optional.empty();
                }
                yield checked(line, declared.get(place - 1), point);
            }
            case Mark.OfNumber(String prefix, int point) -> ofNumber(line, prefix, point);
            default -> Optional.empty();
        };
    }

    /// How a point is shown: `1.2` where its agreement is the first of several, `2` of the only
    /// one.
    String shown(PointRef point) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).id().equals(point.agreement())) {
                return (all.size() == 1 ? "" : place + 1 + ".") + point.number();
            }
        }
        return Integer.toString(point.number());
    }

    private Optional<PointRef> ofOnly(int line, int point) {
        if (declared.size() == 1) {
            return checked(line, declared.getFirst(), point);
        }
        if (declared.isEmpty()) {
            findings.error(line, "notula.point.none", point);
        } else {
            findings.error(line, "notula.point.which", point, declared.getFirst().shortName());
        }
        return Optional.empty();
    }

    private Optional<PointRef> ofNumber(int line, String prefix, int point) {
        List<Agreement> fitting = fitting(Fold.of(prefix));
        if (fitting.size() == 1) {
            Agreement agreement = fitting.getFirst();
            if (referred.putIfAbsent(Fold.of(agreement.number()), agreement) == null) {
                all.add(agreement);
            }
            return checked(line, agreement, point);
        }
        if (fitting.isEmpty()) {
            findings.error(line, "notula.point.number", Moments.shown(prefix));
        } else {
            findings.error(
                    line,
                    "notula.point.numbers",
                    Moments.shown(prefix),
                    Shown.some(fitting.stream().map(Agreement::number).toList()));
        }
        return Optional.empty();
    }

    private List<Agreement> fitting(String prefix) {
        List<Agreement> here = fitting(referred, prefix);
        return here.isEmpty() ? fitting(memory.agreements(), prefix) : here;
    }

    /// The one with exactly that number, else some of those whose number starts so.
    private static List<Agreement> fitting(NavigableMap<String, Agreement> among, String prefix) {
        Agreement whole = among.get(prefix);
        return whole != null
                ? List.of(whole)
                : among.tailMap(prefix).entrySet().stream()
                        .takeWhile(entry -> entry.getKey().startsWith(prefix))
                        .limit(ENOUGH)
                        .map(Map.Entry::getValue)
                        .toList();
    }

    private Optional<PointRef> checked(int line, Agreement agreement, int point) {
        if (agreement.point(point).isPresent()) {
            return Optional.of(new PointRef(agreement.id(), point));
        }
        List<String> points =
                agreement.points().stream().map(each -> Integer.toString(each.number())).toList();
        if (points.isEmpty()) {
            findings.error(line, "notula.point.without", point, agreement.number());
        } else {
            findings.error(
                    line, "notula.point.missing", point, agreement.number(), Shown.some(points));
        }
        return Optional.empty();
    }
}
