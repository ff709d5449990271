package id.notulis.exchange;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.Rank;
import java.util.List;

/// For a profile that refers to nothing but itself: no ranks, no variants, no pictures.
final class NothingOutside implements ProfileWorld {

    @Override
    public NameReader names() {
        return new NameReader(List.of(), List.of());
    }

    @Override
    public List<Rank> ranks() {
        return List.of();
    }

    @Override
    public boolean hasVariant(DocumentKind kind, String variant) {
        return false;
    }

    @Override
    public List<String> variants(DocumentKind kind) {
        return List.of();
    }

    @Override
    public Fetched emblem(String reference) {
        return new Fetched.Refused(Message.of("profile.emblem.missing", reference));
    }
}
