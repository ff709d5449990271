package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import java.util.ArrayList;
import java.util.List;

/// What an office should mend in its letterhead (Perkap 1/2023). Nothing of it keeps a document
/// from being made.
public final class LetterheadAdvice {

    private LetterheadAdvice() {}

    /// @return a message a fault; nothing when all is well
    public static List<Message> of(OfficeProfile profile) {
        List<Message> advice = new ArrayList<>();
        Letterhead letterhead = profile.newest().letterhead();
        for (String line : letterhead.tooLong()) {
            advice.add(
                    Message.of(
                            "export.letterhead.long",
                            profile.name(),
                            line,
                            line.length(),
                            Letterhead.LONGEST_POLICE_LINE));
        }
        if (letterhead.hasTooManyLines()) {
            advice.add(
                    Message.of(
                            "export.letterhead.lines",
                            profile.name(),
                            letterhead.lines().size(),
                            Letterhead.MOST_POLICE_LINES));
        }
        return advice;
    }
}
