package id.notulis.store;

import id.notulis.model.people.Rank;
import id.notulis.model.profile.ReferenceLists;
import java.util.List;

/// The lists the book offers.
public final class ReferenceStore {

    private final Session session;
    private final Ranks ranks;

    ReferenceStore(Session session, Ranks ranks) {
        this.session = session;
        this.ranks = ranks;
    }

    public ReferenceLists get() {
        return new ReferenceLists(
                session.list("reference/ranks", row -> ranks.at(row.number("rank_id"))),
                session.list(
                        "reference/titles",
                        row ->
                                new ReferenceLists.Title(
                                        row.text("title"),
                                        row.flag("front"),
                                        Texts.parted(row.text("variants")))),
                session.list("reference/posts", row -> row.text("title")),
                session.list(
                        "reference/units",
                        row -> new ReferenceLists.Unit(row.text("name"), row.text("head"))),
                session.list("reference/meeting-kinds", row -> row.text("name")));
    }

    /// Offers these lists and nothing else from now on.
    public void replace(ReferenceLists lists) {
        for (String list : List.of("ranks", "titles", "posts", "units", "meeting-kinds")) {
            session.run("reference/delete-" + list);
        }
        for (Rank rank : lists.ranks()) {
            session.run("reference/insert-rank", ranks.keyOf(rank));
        }
        for (ReferenceLists.Title title : lists.titles()) {
            session.run(
                    "reference/insert-title",
                    title.text(),
                    title.front(),
                    Texts.joined(title.variants()));
        }
        for (String post : lists.posts()) {
            session.run("reference/insert-post", post);
        }
        for (ReferenceLists.Unit unit : lists.units()) {
            session.run("reference/insert-unit", unit.name(), unit.head());
        }
        for (String kind : lists.meetingKinds()) {
            session.run("reference/insert-meeting-kind", kind);
        }
    }
}
