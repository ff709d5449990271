package id.notulis.notula;

import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Presence;
import id.notulis.model.meeting.Presence.Excuse;
import id.notulis.util.Fold;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The marks in the brackets behind a row of the attendance list.
///
/// @param head leads the delegation
/// @param secretary takes the minutes
/// @param onBehalfOf the name behind `mewakili`; blank without one
/// @param presence whether the person was there
/// @param doubts what is wrong with them: a part that is said twice or contradicts another
/// @param impossible parts with a time that does not exist
record RowMarks(
        boolean head,
        boolean secretary,
        String onBehalfOf,
        Presence presence,
        List<String> doubts,
        List<String> impossible) {

    static final RowMarks NONE =
            new RowMarks(false, false, "", Presence.present(), List.of(), List.of());

    private static final Set<String> FIXED =
            Set.of(
                    "ketua delegasi",
                    "notulis",
                    "izin",
                    "sakit",
                    "dinas",
                    "tanpa keterangan",
                    "diwakili",
                    "undangan",
                    "hadir");

    RowMarks {
        doubts = List.copyOf(doubts);
        impossible = List.copyOf(impossible);
    }

    /// Reads what stands between the brackets.
    ///
    /// @return empty when one of the parts is no mark
    static Optional<RowMarks> read(Piece inside) {
        List<String> parts = parts(inside);
        return parts.stream().allMatch(RowMarks::isMark)
                ? Optional.of(new Draft().read(parts))
                : Optional.empty();
    }

    /// The parts of a bracket that are marks.
    static List<String> among(Piece inside) {
        return parts(inside).stream().filter(RowMarks::isMark).toList();
    }

    private static List<String> parts(Piece inside) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int end;
        do {
            int next = inside.indexOf(';', start);
            end = next < 0 ? inside.length() : next;
            parts.add(inside.sub(start, end).strip().text());
            start = end + 1;
        } while (end < inside.length());
        return parts;
    }

    private static boolean isMark(String part) {
        String words = Mark.lower(part);
        if (FIXED.contains(words) || behind(part, "mewakili").isPresent()) {
            return true;
        }
        return excuse(part).isPresent() || time(part).isPresent();
    }

    private static Optional<Presence.Excused> excuse(String part) {
        int colon = part.indexOf(':');
        String word = Mark.lower(colon < 0 ? part : part.substring(0, colon));
        String reason = colon < 0 ? "" : part.substring(colon + 1).strip();
        return switch (word) {
            case "izin" -> Optional.of(new Presence.Excused(Excuse.LEAVE, reason));
            case "sakit" -> Optional.of(new Presence.Excused(Excuse.SICK, reason));
            case "dinas" -> Optional.of(new Presence.Excused(Excuse.DUTY, reason));
            default -> Optional.empty();
        };
    }

    /// The time behind `hadir` or `pulang`, possible or not.
    private static Optional<Reading<LocalTime>> time(String part) {
        return behind(part, "hadir")
                .or(() -> behind(part, "pulang"))
                .map(TimeText::readTime)
                .filter(reading -> !(reading instanceof Reading.Unreadable));
    }

    private static Optional<String> behind(String part, String word) {
        return part.length() > word.length() + 1
                        && part.regionMatches(true, 0, word, 0, word.length())
                        && Fold.blank(part.charAt(word.length()))
                ? Optional.of(part.substring(word.length() + 1).strip())
                : Optional.empty();
    }

    /// Marks on their way.
    private static final class Draft {

        private boolean head;
        private boolean secretary;
        private boolean guest;
        private String onBehalfOf = "";
        private Optional<LocalTime> arrived = Optional.empty();
        private Optional<LocalTime> left = Optional.empty();
        private Optional<Presence> absence = Optional.empty();
        private boolean there;
        private final List<String> doubts = new ArrayList<>();
        private final List<String> impossible = new ArrayList<>();

        RowMarks read(List<String> parts) {
            parts.forEach(this::take);
            Presence presence = absence.orElseGet(() -> new Presence.Present(arrived, left, guest));
            return new RowMarks(head, secretary, onBehalfOf, presence, doubts, impossible);
        }

        private void take(String part) {
            switch (Mark.lower(part)) {
                case "ketua delegasi" -> head = true;
                case "notulis" -> secretary = true;
                case "tanpa keterangan" -> absent(part, new Presence.Absent());
                case "diwakili" -> absent(part, new Presence.Represented());
                case "undangan" -> {
                    guest = true;
                    present(part);
                }
                case "hadir" -> present(part);
                default -> other(part);
            }
        }

        private void other(String part) {
            Optional<String> represented = behind(part, "mewakili");
            if (represented.isPresent()) {
                if (!onBehalfOf.isEmpty()) {
                    doubts.add(part);
                    return;
                }
                onBehalfOf = represented.get();
                return;
            }
            Optional<Presence.Excused> excuse = excuse(part);
            if (excuse.isPresent()) {
                absent(part, excuse.get());
                return;
            }
            present(part);
            if (time(part).orElseThrow()
                    instanceof Reading.Understood<LocalTime>(LocalTime minute)) {
                at(part, minute);
            } else {
                impossible.add(part);
            }
        }

        private void at(String part, LocalTime minute) {
            boolean coming = behind(part, "hadir").isPresent();
            if ((coming ? arrived : left).isPresent()) {
                doubts.add(part);
            } else if (coming) {
                arrived = Optional.of(minute);
            } else {
                left = Optional.of(minute);
            }
        }

        private void present(String part) {
            if (absence.isPresent()) {
                doubts.add(part);
            }
            there = true;
        }

        private void absent(String part, Presence presence) {
            if (there || absence.isPresent()) {
                doubts.add(part);
                return;
            }
            absence = Optional.of(presence);
        }
    }
}
