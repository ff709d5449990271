package id.notulis.ui.minutes;

import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Table;
import id.notulis.notula.Captured;
import id.notulis.notula.Finding;
import id.notulis.notula.Span;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/// What a typed line is understood as, in chips: its kind first, then its parts.
final class CaptureChips {

    /// What is true of every line for as long as it takes to type on.
    private static final Set<String> UNFINISHED =
            Set.of("notula.speaker.silent", "notula.sign.alone", "notula.text.blank");

    private CaptureChips() {}

    static List<Chip> of(Captured captured, Words words) {
        List<Chip> chips = new ArrayList<>();
        kind(captured, words).ifPresent(chips::add);
        for (Span span : captured.spans()) {
            icon(span.role())
                    .ifPresent(
                            icon ->
                                    chips.add(
                                            new Chip(
                                                    icon,
                                                    shown(span, words),
                                                    switch (span.clarity()) {
                                                        case CLEAR -> "";
                                                        case AMBIGUOUS -> "warning";
                                                        case UNKNOWN -> "danger";
                                                    })));
        }
        return chips;
    }

    /// The finding to be told of: an error before a warning; that an action lacks a date is told
    /// where it stands, not while it is typed.
    static Optional<Finding> worst(Captured captured) {
        List<Finding> findings =
                captured.findings().stream()
                        .filter(it -> !it.message().key().startsWith("notula.action."))
                        .filter(it -> !UNFINISHED.contains(it.message().key()))
                        .toList();
        return findings.stream()
                .filter(it -> it.severity() == Finding.Severity.ERROR)
                .findFirst()
                .or(() -> findings.stream().findFirst());
    }

    private static Optional<Chip> kind(Captured captured, Words words) {
        boolean unfinished =
                captured.findings().stream()
                        .anyMatch(it -> UNFINISHED.contains(it.message().key()));
        if (captured.refused() || captured.topics().isEmpty() || unfinished) {
            return Optional.empty();
        }
        List<Entry> added = captured.added();
        if (!added.isEmpty()) {
            return Optional.of(chip(added.getLast(), words));
        }
        if (!captured.opened().isEmpty()) {
            return Optional.of(new Chip(Feather.HASH, words.of("workspace.kind.TOPIC"), "accent"));
        }
        return captured.continued().map(it -> continuing(it, captured, words));
    }

    private static Chip continuing(Entry line, Captured captured, Words words) {
        boolean reply =
                !line.replies().isEmpty()
                        && captured.spans().stream().noneMatch(CaptureChips::isParagraph);
        if (line instanceof Table) {
            return new Chip(Feather.GRID, words.of("workspace.kind.ROW"), "accent");
        }
        return reply
                ? new Chip(
                        Feather.CORNER_DOWN_RIGHT,
                        words.of(
                                "workspace.kind.reply",
                                words.of(Kinds.key(line.replies().getLast()))),
                        "accent")
                : new Chip(
                        Feather.CORNER_DOWN_RIGHT, words.of("workspace.kind.PARAGRAPH"), "accent");
    }

    private static boolean isParagraph(Span span) {
        return span.role() == Span.Role.SIGN && span.line() == 1 && span.shown().equals("&");
    }

    private static Chip chip(Entry entry, Words words) {
        return new Chip(Kinds.icon(entry), words.of(Kinds.key(entry)), "accent");
    }

    private static String shown(Span span, Words words) {
        return switch (span.role()) {
            case POINT -> words.of("workspace.point", span.shown());
            default -> span.shown();
        };
    }

    private static Optional<Feather> icon(Span.Role role) {
        return switch (role) {
            case TIME -> Optional.of(Feather.CLOCK);
            case SPEAKER, OWNER -> Optional.of(Feather.USER);
            case DATE -> Optional.of(Feather.CALENDAR);
            case POINT -> Optional.of(Feather.AWARD);
            case AUDIENCE -> Optional.of(Feather.EYE);
            case PRIORITY -> Optional.of(Feather.CHEVRONS_UP);
            case STATUS -> Optional.of(Feather.ACTIVITY);
            case CLOSED -> Optional.of(Feather.LOCK);
            case SIGN -> Optional.empty();
        };
    }
}
