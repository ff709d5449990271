package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import id.notulis.util.ImageHeader;
import id.notulis.util.Images;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes photos from files and from the clipboard fit for the book. Takes its time: never on the
/// thread of the window.
public final class PhotoIntake {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{0,5}$");

    /// The boxes behind `ftyp` at the beginning of pictures of newer telephones.
    private static final List<String> HEIF =
            List.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif");

    private PhotoIntake() {}

    /// A photo fit for the book.
    public static final class Picture {

        private final String file;
        private final byte[] bytes;

        Picture(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        /// Name of its file, with the ending its bytes have.
        public String file() {
            return file;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /// Takes a photo from a file.
    public static Typed<Picture> from(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(PhotoFiles.MOST_BYTES + 1);
        } catch (IOException _) {
            return Typed.refused(Message.of("photo.unreadable", name));
        }
        return from(name, bytes);
    }

    /// Takes a photo from bytes.
    ///
    /// @param name what it was called
    public static Typed<Picture> from(String name, byte[] bytes) {
        if (bytes.length > PhotoFiles.MOST_BYTES) {
            return Typed.refused(Message.of("photo.heavy", name, PhotoFiles.MOST_BYTES >> 20));
        }
        Optional<ImageHeader> header = ImageHeader.of(bytes);
        if (header.isEmpty()) {
            return Typed.refused(foreign(name, bytes));
        }
        if (header.get().pixels() > ImageHeader.MOST_PIXELS) {
            return Typed.refused(
                    Message.of("photo.large", name, header.get().width(), header.get().height()));
        }
        return Images.fit(bytes)
                .map(it -> Typed.understood(new Picture(named(name, it), it)))
                .orElseGet(() -> Typed.refused(Message.of("photo.broken", name)));
    }

    private static Message foreign(String name, byte[] bytes) {
        String brand = ascii(bytes, 8, 12).toLowerCase(Locale.ROOT);
        boolean telephone = ascii(bytes, 4, 8).equals("ftyp") && HEIF.contains(brand);
        boolean web = ascii(bytes, 0, 4).equals("RIFF") && ascii(bytes, 8, 12).equals("WEBP");
        if (telephone) {
            return Message.of("photo.heic", name);
        }
        return web ? Message.of("photo.webp", name) : Message.of("photo.foreign", name);
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return bytes.length < to
                ? ""
                : new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.US_ASCII);
    }

    private static String named(String name, byte[] bytes) {
        String stem =
                ENDING.matcher(NOT_IN_NAMES.matcher(HeadReader.plain(name)).replaceAll("-"))
                        .replaceFirst("");
        boolean png = ImageHeader.of(bytes).orElseThrow().format() == ImageHeader.Format.PNG;
        return (stem.isBlank() ? "foto" : stem) + (png ? ".png" : ".jpg");
    }
}
