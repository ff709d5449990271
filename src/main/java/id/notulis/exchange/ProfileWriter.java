package id.notulis.exchange;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Rank;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Signatory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Writes an office as a properties file.
final class ProfileWriter {

    private final ProfileWorld world;
    private final StringBuilder text = new StringBuilder();

    ProfileWriter(ProfileWorld world) {
        this.world = world;
    }

    String text(OfficeProfile profile) {
        key("name", profile.name());
        key("zone", profile.zone().name());
        page("page.", profile.standard());
        profile.editions().forEach(this::edition);
        profile.documents().forEach(this::document);
        return text.toString();
    }

    private void page(String prefix, PageSetup setup) {
        Page page = setup.page();
        key(prefix + "paper", page.paper().name());
        key(prefix + "landscape", Boolean.toString(page.landscape()));
        number(prefix + "top", page.top());
        number(prefix + "right", page.right());
        number(prefix + "bottom", page.bottom());
        number(prefix + "left", page.left());
        key(prefix + "font", setup.typography().font());
        number(prefix + "points", setup.typography().points());
        number(prefix + "spacing", setup.typography().spacing());
    }

    private void edition(Edition edition) {
        text.append('\n');
        String prefix = edition.from().map(day -> "from." + day + '.').orElse("");
        Letterhead letterhead = edition.letterhead();
        key(prefix + "letterhead.style", letterhead.style().name());
        numbered(prefix + "letterhead.line.", letterhead.lines());
        numbered(prefix + "letterhead.address.", letterhead.address());
        letterhead.left().ifPresent(it -> emblem(prefix + "letterhead.emblem.left", it));
        letterhead.right().ifPresent(it -> emblem(prefix + "letterhead.emblem.right", it));
        optional(prefix + "city", edition.city());
        blocks(prefix + "signatory.", edition.signatories());
        blocks(prefix + "alternate.", edition.alternates());
        numbered(prefix + "copy.", edition.copies());
        numbered(prefix + "press.contact.", edition.press().contact());
        numbered(prefix + "press.about.", edition.press().about());
    }

    private void emblem(String key, Emblem emblem) {
        key(key, ProfileText.KEPT + emblem.sha256());
        number(key + ".width", emblem.width());
    }

    private void document(DocumentKind kind, DocumentSetup setup) {
        text.append('\n');
        String prefix = "document." + kind.word() + '.';
        setup.variant().ifPresent(variant -> key(prefix + "variant", variant));
        setup.page().ifPresent(page -> page(prefix + "page.", page));
        setup.signatories().ifPresent(blocks -> blocks(prefix + "signatory.", blocks));
    }

    private void blocks(String prefix, List<Signatory> blocks) {
        for (int place = 0; place < blocks.size(); place++) {
            block(prefix + (place + 1) + '.', blocks.get(place));
        }
    }

    private void block(String prefix, Signatory block) {
        key(prefix + "role", block.role());
        optional(prefix + "prefix", block.capacity().prefix());
        numbered(prefix + "represents.", block.represented());
        optional(prefix + "post", block.post());
        block.name().ifPresent(name -> name(prefix + "name", name));
        optional(prefix + "number", block.serviceNumber());
    }

    /// As it is printed, if that is read as the same name again.
    private void name(String key, PersonName name) {
        String printed = PrintedName.text(name);
        if (world.names().read(printed).equals(name)) {
            key(key, printed);
            return;
        }
        Optional<Rank> rank = name.rank();
        optional(key + ".service", rank.map(BlockReader::serviceOf).orElse(""));
        optional(key + ".rank", rank.map(Rank::abbreviation).orElse(""));
        optional(key + ".retired", name.retired() ? "true" : "");
        optional(key + ".corps", name.corps());
        optional(key + ".front", name.frontTitles());
        key(key + ".bare", name.name());
        optional(key + ".back", name.backTitles());
    }

    private void numbered(String prefix, List<String> values) {
        for (int place = 0; place < values.size(); place++) {
            key(prefix + (place + 1), values.get(place));
        }
    }

    private void number(String key, double value) {
        key(key, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private void optional(String key, String value) {
        if (!value.isEmpty()) {
            key(key, value);
        }
    }

    private void key(String key, String value) {
        text.append(key).append(" = ");
        value.codePoints().forEach(this::escaped);
        text.append('\n');
    }

    /// What [java.util.Properties] would read as something else.
    private void escaped(int point) {
        switch (point) {
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            case '\f' -> text.append("\\f");
            case 0x85, 0x2028, 0x2029, 0x0B -> text.append("\\u%04X".formatted(point));
            default -> text.appendCodePoint(point);
        }
    }
}
