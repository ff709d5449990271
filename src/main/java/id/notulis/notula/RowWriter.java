package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.PrintedName;
import id.notulis.util.Fold;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Writes rows of the attendance list and of the parties of an agreement, which have signs of their
/// own.
final class RowWriter {

    private static final String SIGNS = "—–-|();";
    private static final String ROLE = "selaku";

    /// A row while it is put together: its text, and which places of it are text that may need an
    /// escape.
    private static final class Draft {

        private final StringBuilder text = new StringBuilder();
        private final BitSet candidates = new BitSet();
        private final BitSet needed = new BitSet();

        void sign(String written) {
            text.append(written);
        }

        void words(String words) {
            String clean = Escapes.clean(words);
            int from = text.length();
            Escapes.ends(clean).stream().forEach(index -> needed.set(from + index));
            for (int index = 0; index < clean.length(); index++) {
                if (SIGNS.indexOf(clean.charAt(index)) >= 0 || behindRole(clean, index)) {
                    candidates.set(from + index);
                }
            }
            text.append(clean);
        }

        private static boolean behindRole(String words, int index) {
            int start = index - ROLE.length();
            return start >= 0
                    && Fold.blank(words.charAt(index))
                    && words.regionMatches(true, start, ROLE, 0, ROLE.length());
        }
    }

    private RowWriter() {}

    /// A row of the list without its `- `.
    ///
    /// @param arrival whether the line of the arrival carries its time already
    /// @param departure whether the line of the departure does
    static String row(Attendance attendance, Names names, boolean arrival, boolean departure) {
        Draft draft = new Draft();
        draft.words(PrintedName.text(attendance.name()));
        if (!attendance.position().isBlank() || !attendance.secondRole().isBlank()) {
            draft.sign(" — ");
            draft.words(attendance.position());
            if (!attendance.secondRole().isBlank()) {
                draft.sign(attendance.position().isBlank() ? "selaku " : " selaku ");
                draft.words(attendance.secondRole());
            }
        }
        List<Runnable> marks = marks(attendance, names, arrival, departure, draft);
        for (int index = 0; index < marks.size(); index++) {
            draft.sign(index == 0 ? " (" : "; ");
            marks.get(index).run();
        }
        draft.sign(marks.isEmpty() ? "" : ")");
        Optional<Row> wanted = Optional.of(wanted(attendance, names, arrival, departure));
        return Escapes.fewest(
                draft.text.toString(),
                draft.candidates,
                draft.needed,
                Line.LIST_SIGNS,
                written -> Row.read(Line.of(1, written, Line.LIST_SIGNS).whole()).equals(wanted));
    }

    private static Row wanted(
            Attendance attendance, Names names, boolean arrival, boolean departure) {
        Presence presence =
                attendance.presence() instanceof Presence.Present present
                        ? new Presence.Present(
                                arrival ? Optional.empty() : present.arrived(),
                                departure ? Optional.empty() : present.left(),
                                present.guest())
                        : attendance.presence();
        return new Row(
                1,
                PrintedName.text(attendance.name()),
                attendance.position(),
                attendance.secondRole(),
                new RowMarks(
                        attendance.head(),
                        false,
                        represented(attendance, names),
                        presence,
                        List.of(),
                        List.of()),
                List.of());
    }

    private static String represented(Attendance attendance, Names names) {
        Optional<Id> self = Optional.of(attendance.person());
        return attendance.onBehalfOf().map(other -> names.individual(other, self)).orElse("");
    }

    private static List<Runnable> marks(
            Attendance attendance, Names names, boolean arrival, boolean departure, Draft draft) {
        List<Runnable> marks = new ArrayList<>();
        if (attendance.head()) {
            marks.add(() -> draft.sign("ketua delegasi"));
        }
        if (attendance.onBehalfOf().isPresent()) {
            marks.add(
                    () -> {
                        draft.sign("mewakili ");
                        draft.words(represented(attendance, names));
                    });
        }
        switch (attendance.presence()) {
            case Presence.Present present -> {
                time(arrival, present.arrived(), "hadir ", draft, marks);
                time(departure, present.left(), "pulang ", draft, marks);
                if (present.guest()) {
                    marks.add(() -> draft.sign("undangan"));
                }
            }
            case Presence.Excused excused -> marks.add(() -> excused(excused, draft));
            case Presence.Absent _ -> marks.add(() -> draft.sign("tanpa keterangan"));
            case Presence.Represented _ -> marks.add(() -> draft.sign("diwakili"));
        }
        return marks;
    }

    private static void time(
            boolean told,
            Optional<LocalTime> time,
            String word,
            Draft draft,
            List<Runnable> marks) {
        if (!told && time.isPresent()) {
            marks.add(() -> draft.sign(word + TimeText.time(time.get())));
        }
    }

    private static void excused(Presence.Excused excused, Draft draft) {
        draft.sign(
                switch (excused.excuse()) {
                    case LEAVE -> "izin";
                    case SICK -> "sakit";
                    case DUTY -> "dinas";
                });
        if (!excused.reason().isBlank()) {
            draft.sign(": ");
            draft.words(excused.reason());
        }
    }

    /// The parties of an agreement.
    static String parties(List<Signer> parties) {
        Draft draft = new Draft();
        for (int index = 0; index < parties.size(); index++) {
            draft.sign(index == 0 ? "" : "; ");
            draft.words(parties.get(index).name());
            if (!parties.get(index).number().isBlank()) {
                draft.sign(" (nomor ");
                draft.words(parties.get(index).number());
                draft.sign(")");
            }
        }
        return Escapes.fewest(
                draft.text.toString(),
                draft.candidates,
                draft.needed,
                Line.LIST_SIGNS,
                written ->
                        AgreementReader.parties(Line.of(1, written, Line.LIST_SIGNS).whole())
                                .equals(parties));
    }
}
