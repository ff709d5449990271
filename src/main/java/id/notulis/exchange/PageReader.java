package id.notulis.exchange;

import id.notulis.i18n.Message;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Typography;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads sheet and type.
final class PageReader {

    private static final String[] MARGINS = {"top", "right", "bottom", "left"};

    private final ProfileKeys keys;

    PageReader(ProfileKeys keys) {
        this.keys = keys;
    }

    /// The office's standard; empty when it was refused.
    Optional<PageSetup> standard() {
        Optional<Page.Paper> paper = keys.constant("page.paper", Page.Paper.class);
        boolean landscape = keys.flag("page.landscape");
        double[] margins = new double[MARGINS.length];
        boolean whole = paper.isPresent();
        for (int edge = 0; edge < MARGINS.length; edge++) {
            OptionalDouble margin = keys.requiredNumber("page." + MARGINS[edge]);
            whole &= margin.isPresent();
            margins[edge] = margin.orElse(0);
        }
        Optional<Typography> typography = typography("page.", Typography.STANDARD);
        return whole && typography.isPresent()
                ? page("page.", paper.get(), landscape, margins)
                        .map(page -> new PageSetup(page, typography.get()))
                : Optional.empty();
    }

    /// That of one kind of document; empty when it has none or it was refused.
    ///
    /// @param standard where what is not named comes from
    Optional<PageSetup> of(String document, PageSetup standard) {
        String prefix = document + "page.";
        if (!keys.hasUnder(prefix)) {
            return Optional.empty();
        }
        Page usual = standard.page();
        Page.Paper paper =
                keys.has(prefix + "paper")
                        ? keys.constant(prefix + "paper", Page.Paper.class).orElse(usual.paper())
                        : usual.paper();
        boolean landscape =
                keys.has(prefix + "landscape")
                        ? keys.flag(prefix + "landscape")
                        : usual.landscape();
        double[] margins = {usual.top(), usual.right(), usual.bottom(), usual.left()};
        for (int edge = 0; edge < MARGINS.length; edge++) {
            margins[edge] = keys.number(prefix + MARGINS[edge]).orElse(margins[edge]);
        }
        Optional<Typography> typography = typography(prefix, standard.typography());
        return page(prefix, paper, landscape, margins)
                .flatMap(page -> typography.map(set -> new PageSetup(page, set)));
    }

    private Optional<Page> page(
            String prefix, Page.Paper paper, boolean landscape, double[] margins) {
        if (!Page.hasRoom(paper, landscape, margins[0], margins[1], margins[2], margins[3])) {
            keys.refuse(
                    prefix + MARGINS[0],
                    Message.of("profile.page.room", prefix, (int) Page.LEAST_TEXT));
            return Optional.empty();
        }
        return Optional.of(
                new Page(paper, landscape, margins[0], margins[1], margins[2], margins[3]));
    }

    private Optional<Typography> typography(String prefix, Typography standard) {
        String named = keys.optional(prefix + "font");
        String font = named.isEmpty() ? standard.font() : named;
        double points = keys.number(prefix + "points").orElse(standard.points());
        double spacing = keys.number(prefix + "spacing").orElse(standard.spacing());
        if (!Typography.namesFont(font)) {
            keys.refuse(prefix + "font", Message.of("profile.font", font));
        } else if (!Typography.fitsPoints(points)) {
            keys.refuse(
                    prefix + "points",
                    Message.of(
                            "profile.points", (int) Typography.SMALLEST, (int) Typography.LARGEST));
        } else if (!Typography.fitsSpacing(spacing)) {
            keys.refuse(
                    prefix + "spacing",
                    Message.of(
                            "profile.spacing",
                            (int) Typography.NARROWEST,
                            (int) Typography.WIDEST));
        } else {
            return Optional.of(new Typography(font, points, spacing));
        }
        return Optional.empty();
    }
}
