package id.notulis.model.paper;

/// What stands one below the other on a paper or in a cell of it.
public sealed interface PaperPart permits PaperLine, PaperTable {}
