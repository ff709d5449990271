package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.LinkOfDay;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What meetings became in public.
public final class PublicationStore {

    private final Session session;

    PublicationStore(Session session) {
        this.session = session;
    }

    /// That of a meeting; nothing when it has none.
    public Optional<Publication> get(Id meeting) {
        return session.first("publication/get", row -> publication(meeting, row), meeting);
    }

    public void save(Publication publication) {
        remove(publication.meeting());
        long key =
                session.number(
                        "publication/insert",
                        publication.meeting(),
                        publication.headline(),
                        publication.subhead(),
                        publication.embargo().map(LocalDateTime::toString),
                        publication.approval().map(Approval::by),
                        publication.approval().map(Approval::on));
        for (int place = 0; place < publication.links().size(); place++) {
            PublishedLink link = publication.links().get(place);
            session.run(
                    "publication/insert-link",
                    key,
                    link.id(),
                    place,
                    link.medium(),
                    link.day(),
                    link.address());
        }
    }

    public void remove(Id meeting) {
        session.run("publication/delete", meeting);
    }

    /// What was published on a day, of all meetings but those in the recycle bin, the earliest
    /// meeting first.
    public List<LinkOfDay> on(LocalDate day) {
        return session.list(
                "publication/of-day",
                row -> new LinkOfDay(row.id("meeting_uid"), row.text("title"), link(row)),
                day);
    }

    private Publication publication(Id meeting, Row row) throws SQLException {
        Optional<Approval> approval =
                row.optionalText("approved_by").isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Approval(
                                        row.text("approved_by"),
                                        row.date("approved_on").orElseThrow()));
        return new Publication(
                meeting,
                row.text("headline"),
                row.text("subhead"),
                row.optionalText("embargo").map(LocalDateTime::parse),
                approval,
                links(row.number("id")));
    }

    private List<PublishedLink> links(long key) {
        return session.list("publication/links", PublicationStore::link, key);
    }

    static PublishedLink link(Row row) throws SQLException {
        return new PublishedLink(
                row.id("uid"),
                row.text("medium"),
                row.date("day").orElseThrow(),
                row.text("address"));
    }
}
