package id.notulis.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Boxes one below the other, as in a cell, header or footer.
record Stack(List<Box> boxes) {

    static final Stack EMPTY = new Stack(List.of());

    Stack {
        boxes = List.copyOf(boxes);
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    /// Height with what is free above the first and below the last.
    double height() {
        double height = 0;
        Optional<Box> above = Optional.empty();
        for (Box box : boxes) {
            height += Gap.between(above, box) + box.height();
            above = Optional.of(box);
        }
        return height + above.map(Gap::after).orElse(0.0);
    }

    /// What has to be left for it to begin in a row that is torn.
    double least() {
        return boxes.isEmpty()
                ? 0
                : Gap.between(Optional.empty(), boxes.getFirst()) + boxes.getFirst().least(true);
    }

    void paint(Pen pen, double x, double y) {
        double at = y;
        Optional<Box> above = Optional.empty();
        for (Box box : boxes) {
            at += Gap.between(above, box);
            box.paint(pen, x, at);
            at += box.height();
            above = Optional.of(box);
        }
    }

    /// What fits in a height, and the rest.
    Cut cut(Room room) {
        List<Box> head = new ArrayList<>();
        double at = 0;
        for (int index = 0; index < boxes.size(); index++) {
            Box box = boxes.get(index);
            double gap =
                    Gap.between(
                            head.isEmpty() ? Optional.empty() : Optional.of(head.getLast()), box);
            if (at + gap + box.needed() <= room.height() + Twips.TOLERANCE) {
                head.add(box);
                at += gap + box.height();
                continue;
            }
            Box.Split split = box.split(room.below(at + gap, head.isEmpty()));
            split.head().ifPresent(head::add);
            List<Box> tail = new ArrayList<>();
            split.tail().ifPresent(tail::add);
            tail.addAll(boxes.subList(index + 1, boxes.size()));
            return new Cut(new Stack(head), new Stack(tail));
        }
        return new Cut(this, EMPTY);
    }

    /// A stack in two parts.
    record Cut(Stack head, Stack tail) {}
}
