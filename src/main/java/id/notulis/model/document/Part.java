package id.notulis.model.document;

/// A part of all that goes into a document, so that it can be told what of it changed.
public enum Part {
    /// The program itself, which may fill the same template differently.
    PROGRAM,
    /// The template and the sheet it is laid on.
    TEMPLATE,
    LETTERHEAD,
    /// The number of the document. Filling in one that was left open changes nothing.
    NUMBER,
    /// What a meeting is called, when and where it was, who presided and who wrote.
    MEETING,
    ATTENDEES,
    /// Bases, agenda, opening, topics and closing.
    PROCEEDINGS,
    /// What was agreed, decided, concluded and directed.
    RESULTS,
    ACTIONS,
    /// The memoranda a meeting refers to.
    AGREEMENTS,
    /// The next meeting.
    NEXT,
    SIGNATURES,
    /// Who gets a copy.
    COPIES,
    PHOTOS,
    /// What belongs nowhere else.
    OTHER
}
