package id.notulis.model.invitation;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is said of one meeting only in the invitation to it.
///
/// @param meeting identity of the meeting
/// @param addressees whom the letter is sent to, in order; none leaves it to the list of
///   participants
/// @param destination the place it is sent to, `Madiun`; blank for the words letters use then
/// @param day of the letter; empty leaves it to be written by hand
/// @param dress what is worn, `PDH` or `batik`
/// @param note what else is to be known, such as what to bring
/// @param confirmation whom to tell whether one comes, with the number to call
public record Invitation(
        Id meeting,
        List<String> addressees,
        String destination,
        Optional<LocalDate> day,
        String dress,
        String note,
        String confirmation) {

    public Invitation {
        addressees = List.copyOf(addressees);
        if (addressees.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("nobody is addressed");
        }
    }

    /// That of a meeting of which nothing more is said.
    public static Invitation none(Id meeting) {
        return new Invitation(meeting, List.of(), "", Optional.empty(), "", "", "");
    }

    /// Whether there is nothing to keep.
    public boolean isNothing() {
        return equals(none(meeting));
    }
}
