package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.invitation.Invitation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What is said only in the invitation to a meeting, as somebody typed it. All of it may stay
/// blank.
///
/// @param addressees with a semicolon between them, as posts have commas in them
public record InvitationForm(
        String addressees,
        String destination,
        String day,
        String dress,
        String note,
        String confirmation) {

    private static final String BETWEEN = ";";

    /// What is typed.
    public enum Field {
        ADDRESSEES,
        DESTINATION,
        DAY,
        DRESS,
        NOTE,
        CONFIRMATION
    }

    public InvitationForm {
        addressees = addressees.strip();
        destination = destination.strip();
        day = day.strip();
        dress = dress.strip();
        note = note.strip();
        confirmation = confirmation.strip();
    }

    /// What is typed to have an invitation.
    public static InvitationForm of(Invitation invitation) {
        return new InvitationForm(
                String.join(BETWEEN + ' ', invitation.addressees()),
                invitation.destination(),
                invitation.day().map(DateText::day).orElse(""),
                invitation.dress(),
                invitation.note(),
                invitation.confirmation());
    }

    /// What somebody typed into each field.
    public static InvitationForm typed(Function<Field, String> text) {
        return new InvitationForm(
                text.apply(Field.ADDRESSEES),
                text.apply(Field.DESTINATION),
                text.apply(Field.DAY),
                text.apply(Field.DRESS),
                text.apply(Field.NOTE),
                text.apply(Field.CONFIRMATION));
    }

    /// What stands in a field.
    public String text(Field field) {
        return switch (field) {
            case ADDRESSEES -> addressees;
            case DESTINATION -> destination;
            case DAY -> day;
            case DRESS -> dress;
            case NOTE -> note;
            case CONFIRMATION -> confirmation;
        };
    }

    /// What is wrong, by field; empty when it can be entered.
    public Map<Field, Message> problems() {
        return day.isEmpty() || readDay().isPresent()
                ? Map.of()
                : Map.of(Field.DAY, Message.of("invitation.day.unreadable"));
    }

    /// Enters it, as [Op#EDIT_INVITATION].
    ///
    /// @throws IllegalStateException when there are problems
    public Edit<Invitation> put(Id meeting) {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("typed with problems");
        }
        Invitation typed =
                new Invitation(meeting, named(), destination, readDay(), dress, note, confirmation);
        return draft -> {
            draft.put(typed);
            return typed;
        };
    }

    private Optional<LocalDate> readDay() {
        return LinkForm.readDay(day);
    }

    private List<String> named() {
        return Arrays.stream(addressees.split(BETWEEN))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
