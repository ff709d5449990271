package id.notulis.architecture.canaries.search;

import id.notulis.architecture.canaries.search.tail.Tail;

public record Head(Tail tail) {}
