package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Photo;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Work on the photos of a meeting.
public final class PhotoEdits {

    private PhotoEdits() {}

    /// Adds photos at the end. One whose very bytes are there already is not added again.
    public static Edit<Typed<Meeting>> add(Id meeting, List<PhotoIntake.Picture> pictures) {
        return draft ->
                photos(
                        draft,
                        meeting,
                        before -> {
                            List<Photo> photos = new ArrayList<>(before);
                            for (PhotoIntake.Picture picture : pictures) {
                                Optional<String> sum = Optional.of(draft.putPhoto(picture.bytes()));
                                if (photos.stream().noneMatch(it -> it.sha256().equals(sum))) {
                                    photos.add(
                                            new Photo(
                                                    draft.newId(),
                                                    free(picture.file(), photos),
                                                    "",
                                                    "",
                                                    sum));
                                }
                            }
                            return photos;
                        });
    }

    /// Notes that there is a photo whose file will follow, and who took it.
    public static Edit<Typed<Meeting>> announce(Id meeting, String credit) {
        return draft ->
                photos(
                        draft,
                        meeting,
                        before -> {
                            List<Photo> photos = new ArrayList<>(before);
                            photos.add(
                                    new Photo(
                                            draft.newId(),
                                            "",
                                            "",
                                            HeadReader.plain(credit),
                                            Optional.empty()));
                            return photos;
                        });
    }

    /// Says what is on a photo and who took it.
    public static Edit<Typed<Meeting>> describe(
            Id meeting, Id photo, String caption, String credit) {
        return draft ->
                photos(
                        draft,
                        meeting,
                        before ->
                                before.stream()
                                        .map(
                                                it ->
                                                        it.id().equals(photo)
                                                                ? described(it, caption, credit)
                                                                : it)
                                        .toList());
    }

    /// Moves a photo within the row; at its end nothing happens.
    ///
    /// @param by -1 is one towards the beginning
    public static Edit<Typed<Meeting>> move(Id meeting, Id photo, int by) {
        return draft -> photos(draft, meeting, before -> moved(before, photo, by));
    }

    /// Takes a photo out of the minutes. Its bytes stay in the book for as long as it can be put
    /// back.
    public static Edit<Typed<Meeting>> remove(Id meeting, Id photo) {
        return draft ->
                photos(
                        draft,
                        meeting,
                        before -> before.stream().filter(it -> !it.id().equals(photo)).toList());
    }

    private static Typed<Meeting> photos(
            Draft draft, Id meeting, UnaryOperator<List<Photo>> change) {
        return Minutes.change(
                draft,
                meeting,
                before ->
                        Typed.understood(
                                MeetingParts.of(before)
                                        .photos(change.apply(before.photos()))
                                        .toMeeting()));
    }

    private static Photo described(Photo photo, String caption, String credit) {
        return new Photo(
                photo.id(),
                photo.file(),
                HeadReader.plain(caption),
                HeadReader.plain(credit),
                photo.sha256());
    }

    private static List<Photo> moved(List<Photo> photos, Id photo, int by) {
        List<Photo> moved = new ArrayList<>(photos);
        for (int index = 0; index < moved.size(); index++) {
            int other = index + by;
            if (moved.get(index).id().equals(photo) && other >= 0 && other < moved.size()) {
                Collections.swap(moved, index, other);
                break;
            }
        }
        return moved;
    }

    /// Telephones number their photos from the start again: two of one name in one folder would
    /// overwrite each other.
    private static String free(String file, List<Photo> photos) {
        int dot = file.lastIndexOf('.');
        String name = file;
        for (int number = 2; taken(name, photos); number++) {
            name = file.substring(0, dot) + '-' + number + file.substring(dot);
        }
        return name;
    }

    private static boolean taken(String name, List<Photo> photos) {
        return photos.stream().anyMatch(it -> it.file().equalsIgnoreCase(name));
    }
}
