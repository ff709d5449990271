package id.notulis.architecture.canaries.search.tail;

import id.notulis.architecture.canaries.search.Head;
import java.util.Optional;

public record Tail(Optional<Head> head) {}
