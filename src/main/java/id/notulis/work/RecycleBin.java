package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.overview.BinLine;
import java.util.List;
import java.util.function.Consumer;

/// What can be done with deleted meetings. They lie in the recycle bin whole; taking one out never
/// replaces another one, also when that has the same title and day. Numbers given to their
/// documents stay given.
public final class RecycleBin {

    private RecycleBin() {}

    /// Puts meetings there, as [Op#BIN_MEETING].
    ///
    /// @return how many went there; those that are gone already are passed over
    public static Edit<Integer> put(List<Id> meetings, Stamp stamp) {
        return draft -> {
            List<Id> there = meetings.stream().filter(it -> draft.meeting(it).isPresent()).toList();
            there.forEach(it -> draft.bin(it, stamp));
            return there.size();
        };
    }

    /// Takes meetings out of it, as [Op#RESTORE_MEETING].
    ///
    /// @return how many came back
    public static Edit<Integer> restore(List<Id> meetings) {
        return draft -> each(draft, meetings, draft::restore);
    }

    /// Deletes meetings for good, as [Op#REMOVE_MEETING]; only such as lie in the bin.
    ///
    /// @return how many were deleted
    public static Edit<Integer> delete(List<Id> meetings) {
        return draft -> each(draft, meetings, draft::removeMeeting);
    }

    /// Deletes everything in it for good, as [Op#EMPTY_BIN].
    ///
    /// @return how many were deleted
    public static Edit<Integer> empty() {
        return draft ->
                each(
                        draft,
                        draft.binLines().stream().map(BinLine::meeting).map(it -> it.id()).toList(),
                        draft::removeMeeting);
    }

    private static int each(Draft draft, List<Id> meetings, Consumer<Id> verb) {
        List<Id> there =
                meetings.stream().filter(it -> draft.binnedMeeting(it).isPresent()).toList();
        there.forEach(verb);
        return there.size();
    }
}
