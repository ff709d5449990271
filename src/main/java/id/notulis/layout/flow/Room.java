package id.notulis.layout.flow;

/// What is left of a column or cell.
///
/// @param height points
/// @param whole what a page holds that nothing stands on yet
/// @param empty whether nothing stands in it yet, so that what does not fit here fits nowhere
/// @param inRow whether it is a row that is torn: there lines are parted wherever the page ends
record Room(double height, double whole, boolean empty, boolean inRow) {

    /// The same for something further down.
    Room below(double used, boolean untouched) {
        return new Room(height - used, whole, empty && untouched, inRow);
    }
}
