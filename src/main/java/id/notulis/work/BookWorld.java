package id.notulis.work;

import id.notulis.exchange.ProfileWorld;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.Rank;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.report.Form;
import java.util.List;
import java.util.function.Function;

/// What a profile may refer to: the ranks of a book, the documents of the program, and emblems.
final class BookWorld implements ProfileWorld {

    private final ReferenceLists lists;
    private final NameReader names;
    private final Function<String, Fetched> emblems;

    BookWorld(ReferenceLists lists, Function<String, Fetched> emblems) {
        this.lists = lists;
        this.names = KnownBook.names(lists);
        this.emblems = emblems;
    }

    @Override
    public NameReader names() {
        return names;
    }

    @Override
    public List<Rank> ranks() {
        return lists.ranks();
    }

    @Override
    public boolean hasVariant(DocumentKind kind, String variant) {
        return Form.named(kind, variant).isPresent();
    }

    @Override
    public List<String> variants(DocumentKind kind) {
        return Form.allOf(kind).stream().map(Form::variant).toList();
    }

    @Override
    public Fetched emblem(String reference) {
        return emblems.apply(reference);
    }
}
