package id.notulis.model.people;

/// Who can speak in a meeting: somebody who takes part, or an organisation of the meeting through
/// whoever speaks for it.
public sealed interface Speaker extends Party permits Attendee, Body {}
