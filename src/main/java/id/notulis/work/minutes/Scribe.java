package id.notulis.work.minutes;

import id.notulis.model.IdSource;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Party;
import id.notulis.notula.CaptureReader;
import id.notulis.notula.Captured;
import id.notulis.notula.Known;
import id.notulis.notula.PastedTable;
import id.notulis.notula.Suggester;
import id.notulis.notula.Suggestions;
import id.notulis.work.Draft;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Understands what is typed into the minutes of one meeting, and proposes who and what may be
/// meant. Costs something to make and little to ask: kept for as long as the same people are there.
/// Reading may be done by several threads, proposing by one.
public final class Scribe {

    private final CaptureReader reader;
    private @Nullable Suggester suggester;

    /// @param known the book of the meeting
    public Scribe(Known known, Dossier dossier) {
        this(new CaptureReader(known, dossier), null);
    }

    private Scribe(CaptureReader reader, @Nullable Suggester suggester) {
        this.reader = reader;
        this.suggester = suggester;
    }

    /// What several lines from the clipboard are as lines of minutes: cells become rows of a table.
    public static String pasted(String clipboard) {
        return PastedTable.lines(clipboard).orElse(clipboard.strip());
    }

    /// The same for another state of the meeting.
    ///
    /// @param samePeople whether the same people take part in it
    public Scribe at(Dossier fresh, boolean samePeople) {
        CaptureReader other = reader.at(fresh);
        Suggester kept = suggester;
        return new Scribe(other, samePeople && kept != null ? kept.at(other) : null);
    }

    /// The same for the meeting as the book has it now. Where nothing changed it is the very record
    /// this one knows: whoever compares it with what comes of the next line looks at references,
    /// not at thousands of lines.
    ///
    /// @throws NoSuchMeeting when the book has the meeting no more
    Scribe at(Draft draft) {
        return at(draft.dossier(dossier().meeting().id()).orElseThrow(NoSuchMeeting::new), false);
    }

    public Dossier dossier() {
        return reader.dossier();
    }

    /// What lines become that are put at the end of a topic.
    ///
    /// @param now the time of lines that name none, if they are to have one
    public Captured read(
            String text, Optional<Topic> topic, Optional<LocalTime> now, IdSource ids) {
        return reader.read(text, topic, now, ids);
    }

    /// What a line becomes that was edited.
    public Captured reread(String text, Entry entry, IdSource ids) {
        return reader.reread(text, entry, ids);
    }

    /// What could be meant at a place of a line.
    public Optional<Suggestions> suggestions(String line, int caret) {
        return suggester().at(line, caret);
    }

    /// Somebody as lines mention them.
    public String mention(Party party) {
        return suggester().mention(party);
    }

    /// A line as it would be typed.
    public String text(Entry entry) {
        return suggester().text(entry);
    }

    private Suggester suggester() {
        Suggester made = suggester;
        if (made == null) {
            made = new Suggester(reader);
            suggester = made;
        }
        return made;
    }
}
