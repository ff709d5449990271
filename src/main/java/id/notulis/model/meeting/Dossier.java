package id.notulis.model.meeting;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Words;
import java.util.List;

/// The whole of a meeting as values: what the text format writes and what documents are made from.
///
/// @param meeting the meeting, which carries its people as they stood there
/// @param agreements the agreements it refers to, in its order
public record Dossier(Meeting meeting, List<Agreement> agreements) {

    public Dossier {
        agreements = List.copyOf(agreements);
        if (!agreements.stream().map(Agreement::id).toList().equals(meeting.agreements())) {
            throw new IllegalArgumentException("the agreements are not those of the meeting");
        }
    }

    /// The bare name somebody goes by in a line: the person's name, the organisation's, or the free
    /// words.
    public String nameOf(Party party) {
        return switch (party) {
            case Attendee attendee ->
                    meeting.attendance(attendee.person()).orElseThrow().name().name();
            case Outsider outsider -> outsider.name().name();
            case Body body -> body.name();
            case Words words -> words.text();
        };
    }
}
