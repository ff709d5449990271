package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Blanks;
import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.notula.Typed;
import java.util.Optional;
import java.util.stream.Stream;

/// Adds and changes organisations. Meetings keep the names they were written with.
public final class OrganisationEdits {

    private OrganisationEdits() {}

    /// What is typed of an organisation, field by field.
    public enum Field {
        NAME,
        ABBREVIATION,
        KIND,
        CITY;

        /// As it stands in its field.
        public String typed(Organisation organisation) {
            return switch (this) {
                case NAME -> organisation.name();
                case ABBREVIATION -> organisation.abbreviation();
                case KIND -> organisation.kind();
                case CITY -> organisation.city();
            };
        }

        private Organisation with(Organisation it, String text) {
            return switch (this) {
                case NAME ->
                        new Organisation(
                                it.id(),
                                text,
                                it.abbreviation(),
                                it.kind(),
                                it.city(),
                                it.archived());
                case ABBREVIATION ->
                        new Organisation(
                                it.id(), it.name(), text, it.kind(), it.city(), it.archived());
                case KIND ->
                        new Organisation(
                                it.id(),
                                it.name(),
                                it.abbreviation(),
                                text,
                                it.city(),
                                it.archived());
                case CITY ->
                        new Organisation(
                                it.id(),
                                it.name(),
                                it.abbreviation(),
                                it.kind(),
                                text,
                                it.archived());
            };
        }
    }

    /// Adds an organisation under a name no other has, as [Op#ADD_ORGANISATION].
    public static Edit<Typed<Organisation>> add(
            String name, String abbreviation, String kind, String city) {
        return draft ->
                checked(
                        draft,
                        draft.newId(),
                        Blanks.single(name),
                        it ->
                                new Organisation(
                                        it,
                                        Blanks.single(name),
                                        Blanks.single(abbreviation),
                                        Blanks.single(kind),
                                        Blanks.single(city)));
    }

    /// Changes one field, as [Op#EDIT_ORGANISATION].
    public static Edit<Typed<Organisation>> type(Id id, Field field, String text) {
        return draft -> {
            Optional<Organisation> found = draft.organisation(id);
            if (found.isEmpty()) {
                return Typed.refused(Message.of("people.organisation.gone"));
            }
            String tidy = Blanks.single(text);
            String name = field == Field.NAME ? tidy : found.get().name();
            return checked(draft, id, name, _ -> field.with(found.get(), tidy));
        };
    }

    /// Puts one away, as [Op#ARCHIVE_ORGANISATION], or takes it back, as
    /// [Op#UNARCHIVE_ORGANISATION]. Its people stay.
    public static Edit<Typed<Organisation>> archive(Id id, boolean away) {
        return draft -> {
            Optional<Organisation> found = draft.organisation(id).map(it -> it.withArchived(away));
            found.ifPresent(draft::put);
            return found.map(Typed::understood)
                    .orElseGet(() -> Typed.refused(Message.of("people.organisation.gone")));
        };
    }

    private interface Making {

        Organisation of(Id id);
    }

    private static Typed<Organisation> checked(Draft draft, Id id, String name, Making making) {
        if (name.isEmpty()) {
            return Typed.refused(Message.of("people.organisation.blank"));
        }
        boolean taken =
                draft.organisations().stream()
                        .anyMatch(
                                it ->
                                        !it.id().equals(id)
                                                && Folded.of(it.name()).equals(Folded.of(name)));
        if (taken) {
            return Typed.refused(Message.of("people.organisation.taken", name));
        }
        Organisation organisation = making.of(id);
        draft.put(organisation);
        return Typed.understood(organisation);
    }

    /// The organisation of a name or an abbreviation, new where the book has none.
    static Id named(Draft draft, String name) {
        Folded wanted = Folded.of(name);
        return draft.organisations().stream()
                .filter(
                        it ->
                                Stream.of(it.name(), it.abbreviation())
                                        .filter(each -> !each.isBlank())
                                        .anyMatch(each -> Folded.of(each).equals(wanted)))
                .map(Organisation::id)
                .findFirst()
                .orElseGet(
                        () -> {
                            Organisation added = new Organisation(draft.newId(), name, "", "", "");
                            draft.put(added);
                            return added.id();
                        });
    }
}
