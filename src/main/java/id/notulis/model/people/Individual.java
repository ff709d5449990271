package id.notulis.model.people;

import id.notulis.model.Id;

/// One human being, whether on the attendance list or not.
public sealed interface Individual extends Party permits Attendee, Outsider {

    /// The person of the book.
    Id person();
}
