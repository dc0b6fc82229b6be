package org.onrecord.source;

import java.io.IOException;
import java.util.List;
import org.onrecord.source.pdf.PdfBlock;
import org.onrecord.source.pdf.PdfProcess;
import org.onrecord.source.pdf.PdfRefusedException;

/** Reads a PDF as one article. What the file says of its title, author and date is mostly wrong, and left alone. */
final class PdfReader implements DocumentReader {

    @Override
    public void read(InputFile file, Members members, ArticleSink sink) throws IOException {
        List<TextBlock> blocks;
        try {
            blocks = PdfProcess.read(file.path()).stream().map(PdfReader::block).toList();
        } catch (PdfRefusedException e) {
            throw new UnreadableException(e.getMessage(), e.detail());
        }
        Documents.article(blocks, new ArticleMetadata(), file, members.options(), sink);
    }

    private static TextBlock block(PdfBlock block) {
        return block.headingLevel() > 0
                ? TextBlock.heading(block.headingLevel(), block.text())
                : TextBlock.paragraph(block.text());
    }
}
