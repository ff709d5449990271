package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Blanks;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Post;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.Optional;

/// A dated post as it is typed. Somebody acting in it has that before the post, `Plt. Kasi Humas`.
///
/// @param title the post
/// @param organisation name or abbreviation; one the book does not know is added to it
/// @param since the first day; may be blank
/// @param until the last day; blank while it is held
public record PostText(String title, String organisation, String since, String until) {

    /// Nothing typed yet.
    public static PostText blank() {
        return new PostText("", "", "", "");
    }

    public static PostText of(Post post, Snapshot book) {
        return new PostText(
                post.title(),
                post.organisation().flatMap(book::organisation).map(Organisation::name).orElse(""),
                post.since().map(DateText::day).orElse(""),
                post.until().map(DateText::day).orElse(""));
    }

    /// Reads it, and adds the organisation where the book has none so called.
    Typed<Post> read(Draft draft) {
        String post = Blanks.single(title);
        if (post.isEmpty() && organisation.isBlank()) {
            return Typed.refused(Message.of("people.post.blank"));
        }
        Typed<Optional<LocalDate>> first = DayText.read(since);
        if (first.value().isEmpty()) {
            return new Typed<>(Optional.empty(), first.told());
        }
        Typed<Optional<LocalDate>> last = DayText.read(until);
        if (last.value().isEmpty()) {
            return new Typed<>(Optional.empty(), last.told());
        }
        Optional<LocalDate> from = first.value().get();
        Optional<LocalDate> to = last.value().get();
        if (from.isPresent() && to.filter(it -> it.isBefore(from.get())).isPresent()) {
            return Typed.refused(Message.of("people.post.order"));
        }
        return Typed.understood(new Post(from, where(draft), post, to));
    }

    private Optional<Id> where(Draft draft) {
        String wanted = Blanks.single(organisation);
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(OrganisationEdits.named(draft, wanted));
    }
}
