package id.notulis.ui.find;

import id.notulis.ui.kit.Words;

/// The language of searches, as the sheet of keys and marks shows it.
enum SearchSign {
    PHRASE,
    WITHOUT,
    KIND,
    PERSON,
    ORGANISATION,
    SINCE,
    STATUS,
    DUE,
    NUMBER,
    SERIES,
    TOPIC,
    PLACE,
    AGREEMENT,
    AMONG;

    /// As one types it in the language of the window; both languages are understood everywhere.
    String written(Words words) {
        return switch (this) {
            case PHRASE -> words.of("find.search.phrase.written");
            case WITHOUT -> words.of("find.search.without.written");
            case KIND -> words.of("find.search.kind.written");
            case PERSON -> words.of("find.search.person.written");
            case ORGANISATION -> words.of("find.search.organisation.written");
            case SINCE -> words.of("find.search.since.written");
            case STATUS -> words.of("find.search.status.written");
            case DUE -> words.of("find.search.due.written");
            case NUMBER -> words.of("find.search.number.written");
            case SERIES -> words.of("find.search.series.written");
            case TOPIC -> words.of("find.search.topic.written");
            case PLACE -> words.of("find.search.place.written");
            case AGREEMENT -> words.of("find.search.agreement.written");
            case AMONG -> words.of("find.search.among.written");
        };
    }

    String text(Words words) {
        return switch (this) {
            case PHRASE -> words.of("find.search.phrase");
            case WITHOUT -> words.of("find.search.without");
            case KIND -> words.of("find.search.kind");
            case PERSON -> words.of("find.search.person");
            case ORGANISATION -> words.of("find.search.organisation");
            case SINCE -> words.of("find.search.since");
            case STATUS -> words.of("find.search.status");
            case DUE -> words.of("find.search.due");
            case NUMBER -> words.of("find.search.number");
            case SERIES -> words.of("find.search.series");
            case TOPIC -> words.of("find.search.topic");
            case PLACE -> words.of("find.search.place");
            case AGREEMENT -> words.of("find.search.agreement");
            case AMONG -> words.of("find.search.among");
        };
    }
}
