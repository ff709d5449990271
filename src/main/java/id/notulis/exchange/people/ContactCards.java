package id.notulis.exchange.people;

import id.notulis.exchange.ContentLines;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cards for the address books of telephones and mail programs: vCard 3.0 (RFC 2426), which older
/// ones read as well.
///
/// Indonesian names have no family name to file by, so all of a name is what the card calls a given
/// name, with rank and titles before and behind it.
public final class ContactCards {

    private ContactCards() {}

    /// A file with a card for each.
    public static String of(List<PersonLine> people) {
        return people.stream().map(ContactCards::card).collect(Collectors.joining());
    }

    private static String card(PersonLine line) {
        Person person = line.person();
        PersonName name = person.name();
        ContentLines card = new ContentLines();
        card.add("BEGIN:VCARD");
        card.add("VERSION:3.0");
        card.add("UID:" + ContentLines.escaped(person.id().value()));
        card.add("FN:" + ContentLines.escaped(PrintedName.text(name)));
        card.add(
                "N:;"
                        + ContentLines.escaped(name.name())
                        + ";;"
                        + ContentLines.escaped(joined(PeopleSheet.rank(name), name.frontTitles()))
                        + ';'
                        + ContentLines.escaped(name.backTitles()));
        told(card, "ORG:", line.organisation());
        told(card, "TITLE:", line.position());
        told(card, "TEL;TYPE=CELL:", person.phone());
        if (!person.serviceNumber().isBlank()) {
            card.add("NOTE:" + ContentLines.escaped("NRP/NIP " + person.serviceNumber()));
        }
        card.add("END:VCARD");
        return card.toString();
    }

    private static void told(ContentLines card, String property, String value) {
        if (!value.isBlank()) {
            card.add(property + ContentLines.escaped(value));
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
