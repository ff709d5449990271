package id.notulis.report;

import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.report.template.Data;
import id.notulis.report.template.Picture;
import id.notulis.util.ImageHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the sheet of photos (dokumentasi) of a meeting says: each photo with its caption and who
/// took it.
///
/// A photo whose file the book does not have is left out, its words with it: a caption under an
/// empty place documents nothing, and the import has told that the file is missing. A meeting whose
/// photos are all of that kind has nothing to show.
final class PhotoSheet {

    /// What people write before the name of the photographer, and the template writes itself.
    private static final String PHOTO = "foto:";

    /// As tall as upright photos are by their width. A strip taller than that would take a sheet
    /// for itself.
    private static final double UPRIGHT = 1.5;

    private PhotoSheet() {}

    /// Whether there is a photo to show.
    static boolean hasPhotos(Meeting meeting) {
        return meeting.photos().stream().anyMatch(photo -> photo.sha256().isPresent());
    }

    static Data of(Sources sources) {
        return Heading.of(sources).rows("foto", photos(sources)).build();
    }

    /// The photos of the meeting, for papers that append them.
    static List<Data> photos(Sources sources) {
        List<Data> photos = new ArrayList<>();
        for (Photo photo : sources.dossier().meeting().photos()) {
            if (photo.sha256().isPresent()) {
                photos.add(photo(photo, photos.size() + 1, sources.album()));
            }
        }
        return photos;
    }

    /// One of them.
    static Data photo(Photo photo, int number, Album album) {
        Data.Builder fields =
                Data.of()
                        .text("no", Integer.toString(number))
                        .text("keterangan", photo.caption())
                        .text("kredit", credit(photo.credit()));
        String shown = photo.caption().isBlank() ? "Foto " + number : photo.caption();
        photo.sha256()
                .flatMap(album::photo)
                .flatMap(content -> picture(content, shown))
                .ifPresent(picture -> fields.picture("gambar", picture));
        return fields.build();
    }

    private static String credit(String credit) {
        String bare = credit.strip();
        return bare.regionMatches(true, 0, PHOTO, 0, PHOTO.length())
                ? bare.substring(PHOTO.length()).strip()
                : credit;
    }

    /// A file that is no picture is not shown; `check` is what finds a damaged book.
    private static Optional<Picture> picture(byte[] content, String shown) {
        return ImageHeader.of(content)
                .map(
                        header -> {
                            Picture.Type type =
                                    switch (header.format()) {
                                        case JPEG -> Picture.Type.JPEG;
                                        case PNG -> Picture.Type.PNG;
                                    };
                            return new Picture(
                                    content, type, header.width(), header.height(), shown, UPRIGHT);
                        });
    }
}
