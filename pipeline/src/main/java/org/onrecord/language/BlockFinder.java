package org.onrecord.language;

import java.util.List;
import org.onrecord.record.Article.Block;

/** Finds the block of each of a series of ascending code points. Not thread-safe. */
final class BlockFinder {

    private final List<Block> blocks;
    private int current;

    BlockFinder(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Index of the last block that begins at or before the code point, 0 where none does. */
    int at(int codePoint) {
        while (current + 1 < blocks.size() && blocks.get(current + 1).span().start() <= codePoint) {
            current++;
        }
        return current;
    }
}
