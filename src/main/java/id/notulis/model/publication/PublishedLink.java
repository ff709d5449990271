package id.notulis.model.publication;

import id.notulis.model.Id;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;

/// Where a press release appeared.
///
/// @param id identity
/// @param medium what published it, "Tribratanews"; never blank
/// @param day when it appeared
/// @param address of the page, as it was given; see [#isAddress(String)]
public record PublishedLink(Id id, String medium, LocalDate day, String address) {

    public PublishedLink {
        if (medium.isBlank()) {
            throw new IllegalArgumentException("a medium has a name");
        }
        if (!isAddress(address)) {
            throw new IllegalArgumentException("no address of a page: " + address);
        }
    }

    /// Whether a text is the whole address of a page on the web, with its scheme and without blanks
    /// around or in it.
    public static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            return scheme != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("https")
                            || scheme.toLowerCase(Locale.ROOT).equals("http"))
                    && address.getHost() != null
                    && address.getHost().indexOf('.') > 0;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
