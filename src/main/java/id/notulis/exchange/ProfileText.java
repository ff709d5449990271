package id.notulis.exchange;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.profile.OfficeProfile;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/// Office profiles as properties files: letterhead, city, zone, page, blocks of signatures, copies
/// and how single kinds of document depart from that.
///
/// The keys, with N counting from 1 without gaps; whatever is missing is blank or the standard:
/// - `name`, `zone` and the page are required: `page.paper`, `page.landscape`, `page.top`,
///   `page.right`, `page.bottom`, `page.left` in millimetres, `page.font`, `page.points`,
///   `page.spacing`;
/// - of an edition: `letterhead.style` (required), `letterhead.line.N`, `letterhead.address.N`,
///   `letterhead.emblem.left` and `.right` with `.width`, `city`, `signatory.N.…` (at least one),
///   `alternate.N.…`, `copy.N`, `press.contact.N` and `press.about.N`. Without more they are those
///   of the first edition; `from.DATE.` before them makes them those of the edition from that day
///   on, which is written whole;
/// - of a block: `role` (required, may be blank), `prefix`, `represents.N`, `post`, `name`,
///   `number`. A name that would be read differently from what it is stands in its parts:
///   `name.service`, `name.rank`, `name.retired`, `name.corps`, `name.front`, `name.bare`,
///   `name.back`;
/// - of a kind of document: `document.KIND.variant`, `document.KIND.page.…` (what is not named
///   there is as on the standard page), `document.KIND.signatory.N.…`.
///
/// An unknown key is refused, since it is a misspelt one.
public final class ProfileText {

    /// Stands before the hash of an emblem the book has already.
    public static final String KEPT = "sha256:";

    private static final List<String> SHIPPED =
            List.of(
                    "profil-polres-madiun-kota.properties",
                    "profil-lapas-kelas-i-madiun.properties",
                    "profil-senkom-kota-madiun.properties");

    private ProfileText() {}

    /// The profiles that come with the program, the police's first.
    public static List<OfficeProfile> shipped(IdSource ids) {
        return SHIPPED.stream().map(file -> shipped(file, ids)).toList();
    }

    /// The invented office of [Samples#trial], in which nothing is missing either.
    public static OfficeProfile trial(IdSource ids) {
        return shipped("profil-percobaan.properties", ids);
    }

    /// Reads one profile that refers to nothing outside its text.
    ///
    /// @throws IOException when the text cannot be read
    /// @throws IllegalArgumentException when something in it is wrong
    static OfficeProfile read(Reader text, IdSource ids) throws IOException {
        ProfileReading reading = read(text.readAllAsString(), new NothingOutside(), ids.next());
        return reading.profile()
                .orElseThrow(() -> new IllegalArgumentException(reading.findings().toString()));
    }

    /// Reads one profile.
    ///
    /// @param id identity it is to have
    public static ProfileReading read(String text, ProfileWorld world, Id id) {
        return new ProfileReader(PropertyLines.of(text), world).profile(id);
    }

    /// Writes a profile so that reading it gives an equal one.
    ///
    /// @param world where names will be read
    public static String write(OfficeProfile profile, ProfileWorld world) {
        return new ProfileWriter(world).text(profile);
    }

    private static OfficeProfile shipped(String file, IdSource ids) {
        ProfileReading reading = read(Seeds.text(file), new NothingOutside(), ids.next());
        return reading.profile()
                .orElseThrow(() -> new IllegalStateException(file + ": " + reading.findings()));
    }
}
