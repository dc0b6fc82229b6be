package org.onrecord.source.pdf;

/**
 * A word on a page, in points, counted from the page's top left corner.
 *
 * @param top of its tallest letter
 * @param bottom its baseline
 * @param size of its letters
 */
record PdfWord(String text, float left, float right, float top, float bottom, float size, boolean bold) {}
