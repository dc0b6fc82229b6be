package org.onrecord.source.pdf;

/**
 * A paragraph or heading of a PDF.
 *
 * @param headingLevel 1 or 2 of a heading, 0 of a paragraph
 * @param text in one line
 */
public record PdfBlock(int headingLevel, String text) {}
