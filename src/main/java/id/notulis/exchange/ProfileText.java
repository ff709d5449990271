package id.notulis.exchange;

import id.notulis.model.IdSource;
import id.notulis.model.calendar.Zone;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.Signatory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Office profiles as properties files: letterhead, city, zone, page and the blocks of signatures.
/// A profile names posts and never people; whoever signs is chosen in the book.
///
/// `letterhead.style`, `name` and the `page` are required; `letterhead.line.N`,
/// `letterhead.address.N` and `signatory.N` count from 1 without gaps; whatever else is missing is
/// blank. An unknown key is refused, since it is a misspelt one.
public final class ProfileText {

    private static final List<String> SHIPPED =
            List.of(
                    "profil-polres-madiun-kota.properties",
                    "profil-lapas-kelas-i-madiun.properties",
                    "profil-senkom-kota-madiun.properties");

    private final Properties properties;
    private final Set<String> unread;

    private ProfileText(Properties properties) {
        this.properties = properties;
        this.unread = new HashSet<>(properties.stringPropertyNames());
    }

    /// The profiles that come with the program, the police's first.
    public static List<OfficeProfile> shipped(IdSource ids) {
        return SHIPPED.stream().map(file -> shipped(file, ids)).toList();
    }

    /// The invented office of [Samples#trial], in which nothing is missing either.
    public static OfficeProfile trial(IdSource ids) {
        return shipped("profil-percobaan.properties", ids);
    }

    /// Reads one profile.
    ///
    /// @throws IOException when the text cannot be read
    /// @throws IllegalArgumentException when a key is unknown or required and missing, or a value
    ///   makes no sense
    public static OfficeProfile read(Reader text, IdSource ids) throws IOException {
        Properties properties = new Properties();
        properties.load(text);
        return new ProfileText(properties).profile(ids);
    }

    private static OfficeProfile shipped(String file, IdSource ids) {
        try (Reader reader = Seeds.open(file)) {
            return read(reader, ids);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private OfficeProfile profile(IdSource ids) {
        OfficeProfile profile =
                new OfficeProfile(
                        ids.next(),
                        required("name"),
                        new Letterhead(
                                Letterhead.Style.valueOf(required("letterhead.style")),
                                numbered("letterhead.line."),
                                numbered("letterhead.address.")),
                        optional("city"),
                        Zone.valueOf(required("zone")),
                        page(),
                        signatories());
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException("unknown keys: " + unread);
        }
        return profile;
    }

    private Page page() {
        return new Page(
                Page.Paper.valueOf(required("page.paper")),
                Boolean.parseBoolean(optional("page.landscape")),
                Double.parseDouble(required("page.top")),
                Double.parseDouble(required("page.right")),
                Double.parseDouble(required("page.bottom")),
                Double.parseDouble(required("page.left")));
    }

    private List<Signatory> signatories() {
        List<Signatory> signatories = new ArrayList<>();
        String key = "signatory.1.";
        while (properties.containsKey(key + "role")) {
            signatories.add(
                    new Signatory(
                            required(key + "role"),
                            optional(key + "prefix"),
                            optional(key + "post"),
                            Optional.empty(),
                            ""));
            key = "signatory." + (signatories.size() + 1) + '.';
        }
        return signatories;
    }

    private List<String> numbered(String key) {
        List<String> lines = new ArrayList<>();
        while (properties.containsKey(key + (lines.size() + 1))) {
            lines.add(required(key + (lines.size() + 1)));
        }
        return lines;
    }

    private String required(String key) {
        String value = optional(key);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("missing: " + key);
        }
        return value;
    }

    private String optional(String key) {
        unread.remove(key);
        return properties.getProperty(key, "").strip();
    }
}
